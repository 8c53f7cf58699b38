package abono.portal.center;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import abono.orders.Order;
import abono.orders.OrderService;
import abono.portal.CurrentAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What stands in the way of an order: an invoice that is overdue (R3), another order's payment. */
@Named
@RequestScoped
public class Attention {
    private static final int MOST = 5;

    @Inject private CurrentAccount account;
    @Inject private InvoiceService invoices;
    @Inject private OrderService orders;
    private List<InvoiceRow> overdue;
    private List<Order> underway;

    /** The invoices that are overdue, the oldest first. */
    public List<InvoiceRow> overdue() {
        if (overdue == null) {
            InvoiceFilter late = new InvoiceFilter(account.id(), Show.OVERDUE, null);
            overdue = invoices.list(late, new Page(0, MOST, Page.Sort.DUE, true));
        }
        return overdue;
    }

    /** The order that is being paid right now, if there is one. */
    public List<Order> underway() {
        if (underway == null) {
            underway = orders.underway(account.id()).stream().toList();
        }
        return underway;
    }
}
