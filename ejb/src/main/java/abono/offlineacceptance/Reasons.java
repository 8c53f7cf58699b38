package abono.offlineacceptance;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import java.util.List;

/** Why something is refused or contested, in somebody's words. */
final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    static String checked(String reason) {
        return checked("reason", reason);
    }

    static String checked(String field, String text) {
        if (Visible.nothing(text)) {
            throw new InvalidInput(List.of(FieldProblem.of(field, "required")));
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput(
                    List.of(FieldProblem.of(field, "text.long", LONGEST, text.length())));
        }
        return text.strip();
    }
}
