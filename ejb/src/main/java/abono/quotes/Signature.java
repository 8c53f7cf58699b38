package abono.quotes;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/**
 * Who says yes, and how (Q6).
 *
 * @param name of the person who binds the company
 * @param title their position
 * @param termsAccepted whether the box under the terms was ticked
 * @param purchaseOrder the customer's number, or null
 * @param address network address that it came from, or null
 */
public record Signature(
        String name, String title, boolean termsAccepted, String purchaseOrder, String address) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORDER = 40;

    /** Takes blank as missing. */
    public Signature {
        name = stripped(name);
        title = stripped(title);
        purchaseOrder = stripped(purchaseOrder);
    }

    /**
     * Refuses a signature that doesn't bind.
     *
     * @throws InvalidInput with every missing or overlong field
     */
    void check() {
        List<FieldProblem> problems = new ArrayList<>();
        required(problems, "name", name);
        required(problems, "title", title);
        if (!termsAccepted) {
            problems.add(FieldProblem.of("termsAccepted", "terms.unticked"));
        }
        if (purchaseOrder != null && purchaseOrder.length() > LONGEST_ORDER) {
            problems.add(
                    FieldProblem.of(
                            "purchaseOrder", "text.long", LONGEST_ORDER, purchaseOrder.length()));
        }
        InvalidInput.throwIfAny(problems);
    }

    private static void required(List<FieldProblem> problems, String field, String value) {
        if (value == null) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (value.length() > LONGEST_NAME) {
            problems.add(FieldProblem.of(field, "text.long", LONGEST_NAME, value.length()));
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
