package abono.quotes.answers;

import abono.money.Money;
import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import java.math.BigDecimal;
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
 * @param way how they said it
 * @param drawing as they drew their name, or null: a path as {@link DrawnName} reads it
 * @param total that they were shown, in major units of the quote's currency, or null when they
 *     named none: optional lines can be chosen in another window meanwhile, and nobody is bound to
 *     a sum that they did not see
 */
public record Signature(
        String name,
        String title,
        boolean termsAccepted,
        String purchaseOrder,
        String address,
        AcceptanceWay way,
        String drawing,
        BigDecimal total) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORDER = 40;

    /** In KiB. */
    private static final int LONGEST_DRAWING = 64;

    /** Somebody signed in signs, without a drawing. */
    public Signature(
            String name,
            String title,
            boolean termsAccepted,
            String purchaseOrder,
            String address) {
        this(name, title, termsAccepted, purchaseOrder, address, AcceptanceWay.PORTAL, null, null);
    }

    /** Takes blank as missing. */
    public Signature {
        name = Visible.orNull(Visible.only(name));
        title = Visible.orNull(Visible.only(title));
        purchaseOrder = Visible.orNull(purchaseOrder);
        drawing = Visible.orNull(drawing);
    }

    /** The same, said in another way. */
    public Signature by(AcceptanceWay other) {
        return new Signature(
                name, title, termsAccepted, purchaseOrder, address, other, drawing, total);
    }

    /** The same, with the drawn name. */
    public Signature drawn(String path) {
        return new Signature(name, title, termsAccepted, purchaseOrder, address, way, path, total);
    }

    /** The same, under this total of the quote. */
    public Signature under(Money shown) {
        return new Signature(
                name, title, termsAccepted, purchaseOrder, address, way, drawing, shown.amount());
    }

    /** Whether it was given to this total, or to whatever the total is. */
    public boolean covers(Money now) {
        return total == null || total.compareTo(now.amount()) == 0;
    }

    /**
     * Refuses a signature that doesn't bind.
     *
     * @throws InvalidInput with every missing or overlong field
     */
    public void check() {
        List<FieldProblem> problems = new ArrayList<>();
        required(problems, "name", name);
        required(problems, "title", title);
        if (!termsAccepted) {
            problems.add(FieldProblem.of("termsAccepted", "terms.unticked"));
        }
        order(problems, purchaseOrder);
        if (drawing != null && DrawnName.of(drawing).isEmpty()) {
            problems.add(FieldProblem.of("drawing", "drawing.wrong", LONGEST_DRAWING));
        }
        InvalidInput.throwIfAny(problems);
    }

    /**
     * The number of a purchase order, or null when nothing was typed.
     *
     * @throws InvalidInput when it has more than 40 characters or some that documents cannot draw
     */
    public static String orderOf(String typed) {
        String number = Visible.orNull(typed);
        List<FieldProblem> problems = new ArrayList<>();
        order(problems, number);
        InvalidInput.throwIfAny(problems);
        return number;
    }

    private static void order(List<FieldProblem> problems, String number) {
        String field = "purchaseOrder";
        if (number != null && number.length() > LONGEST_ORDER) {
            problems.add(FieldProblem.of(field, "text.long", LONGEST_ORDER, number.length()));
        }
        DrawableText.check(problems, field, number);
    }

    private static void required(List<FieldProblem> problems, String field, String value) {
        if (value == null) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (value.length() > LONGEST_NAME) {
            problems.add(FieldProblem.of(field, "text.long", LONGEST_NAME, value.length()));
        }
        DrawableText.check(problems, field, value);
    }
}
