package abono.portal.center;

import abono.checkout.CheckoutService;
import abono.checkout.Purchase;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import abono.orders.OrderService;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.settlement.PaymentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * What stands in the way of an order: an invoice that is not paid (R3), another order's payment.
 */
@Named
@RequestScoped
public class Attention {
    private static final int MOST = 5;

    @Inject private CurrentAccount account;
    @Inject private InvoiceService invoices;
    @Inject private OrderService orders;
    @Inject private CheckoutService checkout;
    @Inject private PaymentService payments;
    @Inject private Notices notices;
    private List<InvoiceRow> unpaid;
    private List<Purchase> underway;

    /** The invoices that are overdue or whose charge did not come through, the oldest first. */
    public List<InvoiceRow> unpaid() {
        if (unpaid == null) {
            InvoiceFilter due = new InvoiceFilter(account.id(), Show.UNCOLLECTED, null);
            unpaid = invoices.list(due, new Page(0, MOST, Page.Sort.DUE, true));
        }
        return unpaid;
    }

    /** The day by which one is overdue. */
    public LocalDate today() {
        return invoices.today();
    }

    /** The order that is being paid right now with its payment, if there is one. */
    public List<Purchase> underway() {
        if (underway == null) {
            underway =
                    orders.underway(account.id()).stream()
                            .map(order -> checkout.outcome(order.id()))
                            .toList();
        }
        return underway;
    }

    /** Gives up the confirmation of a payment: its order can be paid another way at once. */
    public void giveUp(UUID payment) {
        if (notices.attempt(() -> payments.giveUp(payment))) {
            notices.done("account.attention.given-up");
            Faces.redirect("account/checkout.xhtml");
        }
    }
}
