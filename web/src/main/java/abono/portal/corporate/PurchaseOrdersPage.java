package abono.portal.corporate;

import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.purchaseorders.PurchaseOrderService;
import abono.purchaseorders.Standing;
import abono.quotes.Quote;
import abono.refusals.Visible;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The account's purchase orders: what is left of each, and when it runs out (U4). */
@Named
@RequestScoped
public class PurchaseOrdersPage {
    @Inject private CurrentAccount account;
    @Inject private PurchaseOrderService orders;
    @Inject private Notices notices;

    private final PurchaseOrderForm form = new PurchaseOrderForm();
    private List<Standing> rows;

    /** Registers the one that was typed. */
    public void add() {
        if (notices.attempt(() -> orders.add(account.id(), form.input()))) {
            notices.done("corporate.purchase-orders.added", form.getNumber());
            Faces.redirect("corporate/purchase-orders.xhtml");
        }
    }

    public List<Standing> rows() {
        return rows(account.id());
    }

    /** Those of an account that are named to accept a quote and could be used for it today. */
    public List<Standing> named(UUID owner, String typed) {
        return Visible.nothing(typed)
                ? List.of()
                : rows(owner).stream()
                        .filter(each -> each.usable() && each.order().namedBy(typed))
                        .toList();
    }

    /** Whether invoices of the quote would come after the order's last day. */
    public boolean endsBefore(Standing standing, Quote quote) {
        LocalDate last = quote.lastInvoiceOn();
        return last != null && standing.order().expired(last);
    }

    private List<Standing> rows(UUID owner) {
        if (rows == null) {
            rows = orders.list(owner);
        }
        return rows;
    }

    public String currency() {
        return account.account().currency();
    }

    public PurchaseOrderForm getForm() {
        return form;
    }
}
