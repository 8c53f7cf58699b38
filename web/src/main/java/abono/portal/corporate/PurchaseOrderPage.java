package abono.portal.corporate;

import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.purchaseorders.MovementRow;
import abono.purchaseorders.PurchaseOrderService;
import abono.purchaseorders.Standing;
import abono.quotes.lists.QuoteListService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One purchase order: what moved money in it; its people change and close it here (U4). */
@Named
@ViewScoped
public class PurchaseOrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CurrentAccount account;
    @Inject private PurchaseOrderService orders;
    @Inject private QuoteListService quotes;
    @Inject private Notices notices;

    private final PurchaseOrderForm form = new PurchaseOrderForm();
    private UUID id;
    private transient Standing standing;
    private transient List<MovementRow> movements;
    private transient Map<UUID, String> numbers;

    /** Reads it before anything is shown, so that a wrong address is "not found". */
    public void open() {
        form.propose(standing().order());
    }

    /** Keeps another amount, validity or note. */
    public String change() {
        return acted(
                () -> orders.change(account.id(), id, form.input()),
                "corporate.purchase-order.changed");
    }

    public String close() {
        return acted(() -> orders.close(account.id(), id), "corporate.purchase-order.closed");
    }

    private String acted(Runnable act, String text) {
        if (!notices.attempt(act)) {
            return null;
        }
        notices.done(text, standing().order().number());
        return "/corporate/purchase-order.xhtml?faces-redirect=true&order=" + id;
    }

    public Standing standing() {
        if (standing == null) {
            standing = orders.find(account.id(), id);
        }
        return standing;
    }

    public List<MovementRow> movements() {
        if (movements == null) {
            movements = orders.movements(account.id(), id);
        }
        return movements;
    }

    /** The number of the document that moved it. */
    public String number(MovementRow row) {
        if (numbers == null) {
            List<UUID> documents = movements().stream().map(MovementRow::document).toList();
            numbers = quotes.numbers(account.id(), documents);
        }
        return row.byInvoice() ? row.invoiceNumber() : numbers.get(row.document());
    }

    public PurchaseOrderForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
