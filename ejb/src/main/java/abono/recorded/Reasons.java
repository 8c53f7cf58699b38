package abono.recorded;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import java.util.List;

/** Why something is refused or contested, in somebody's words. */
final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    static String checked(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput(List.of(FieldProblem.of("reason", "required")));
        }
        if (reason.length() > LONGEST) {
            throw new InvalidInput(
                    List.of(FieldProblem.of("reason", "text.long", LONGEST, reason.length())));
        }
        return reason.strip();
    }
}
