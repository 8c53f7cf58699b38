package abono.portal.center;

import abono.orders.CartService;
import abono.orders.ItemInput;
import abono.orders.OrderPreview;
import abono.orders.PricedItem;
import abono.portal.Notices;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import abono.refusals.RefusalText;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** The live order summary: what the domain makes of the choice as it stands. */
@Dependent
public class OrderFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private CartService carts;

    private transient OrderPreview preview;
    private transient Refusal obstacle;
    private final ArrayList<FieldProblem> problems = new ArrayList<>();

    /** Computes it anew; tells whether it can be ordered. */
    boolean follow(UUID account, Supplier<ItemInput> input) {
        preview = null;
        obstacle = null;
        problems.clear();
        try {
            preview = carts.preview(account, input.get());
        } catch (InvalidInput invalid) {
            problems.addAll(invalid.problems());
        } catch (Refusal refused) {
            if (refused.reason().kind() == RefusalReason.Kind.UNKNOWN) {
                throw refused;
            }
            obstacle = refused;
        }
        return isCurrent();
    }

    /** Whether the figures are those of the choice as it stands. */
    public boolean isCurrent() {
        return preview != null;
    }

    public OrderPreview getPreview() {
        return preview;
    }

    /** The only item, or null. */
    public PricedItem getItem() {
        return isCurrent() ? preview.items().get(0) : null;
    }

    /** Says once more, to one who pressed the button, why it can't be ordered. */
    void insist(Notices notices) {
        if (obstacle != null) {
            notices.attempt(
                    () -> {
                        throw obstacle;
                    });
        }
    }

    /** The seats after the order; one while that is open. */
    public int getSeats() {
        return isCurrent() ? getItem().choice().charge().seats() : 1;
    }

    /** As a list, for the summary's lines. */
    public List<PricedItem> getItems() {
        return isCurrent() ? preview.items() : List.of();
    }

    /** Why it can't be ordered although every field is right; null when it can. */
    public Refusal obstacle() {
        return obstacle;
    }

    /** The same in the reader's words; empty when there is none. */
    public String getReason() {
        return obstacle == null ? "" : RefusalText.say(obstacle, Faces.getLocale());
    }

    /** What is wrong with a field, in the reader's words; empty when nothing is. */
    public String problem(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(each -> RefusalText.say(each, Faces.getLocale()))
                .findFirst()
                .orElse("");
    }

    /** Whether a field is to be mended. */
    public boolean isWrong() {
        return !problems.isEmpty();
    }
}
