package abono.refusals;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of an input.
 *
 * @param field path in the input, e.g. {@code lines[0].seats}
 * @param code names the sentence in the bundle, e.g. {@code seats.range}
 * @param figures what the sentence names
 */
public record FieldProblem(String field, String code, List<Object> figures)
        implements Serializable {
    /** A problem of a field. */
    public static FieldProblem of(String field, String code, Object... figures) {
        return new FieldProblem(field, code, List.of(figures));
    }
}
