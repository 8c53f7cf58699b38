package abono.refusals;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** An input with everything that is wrong with it, so that all can be mended at once. */
@ApplicationException(rollback = true)
public class InvalidInput extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The only reason. */
    public enum Reason implements RefusalReason {
        FIELDS;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    private final List<FieldProblem> problems;

    /** An input with these problems, at least one. */
    public InvalidInput(List<FieldProblem> problems) {
        super(Reason.FIELDS);
        this.problems = List.copyOf(problems);
    }

    /** Throws when there are problems. */
    public static void throwIfAny(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What is wrong, field by field. */
    public List<FieldProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.toString();
    }
}
