package abono.api.wire;

import abono.refusals.FieldProblem;
import java.util.List;

/**
 * A request that cannot even be read: not JSON, a wrong type, an unknown field. Answered by 400.
 */
public class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    /** A request with these problems, at least one. */
    public Malformed(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static Malformed at(String field, String code, Object... figures) {
        return new Malformed(List.of(FieldProblem.of(field, code, figures)));
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
