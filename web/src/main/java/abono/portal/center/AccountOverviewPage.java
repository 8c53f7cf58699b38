package abono.portal.center;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import abono.portal.CurrentAccount;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What an online account has running and what it was invoiced. */
@Named
@RequestScoped
public class AccountOverviewPage {
    private static final int LATEST = 20;

    @EJB private SubscriptionService subscriptions;
    @EJB private InvoiceService invoices;
    @Inject private CurrentAccount current;

    public List<Subscription> getSubscriptions() {
        return subscriptions.ofAccount(current.id());
    }

    public List<InvoiceRow> getInvoices() {
        InvoiceFilter all = new InvoiceFilter(current.id(), InvoiceFilter.Show.ALL, null);
        return invoices.list(all, Page.newest(LATEST));
    }

    public LocalDate getToday() {
        return invoices.today();
    }
}
