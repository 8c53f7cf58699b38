package abono.portal.corporate;

import abono.accounts.AccountService;
import abono.accounts.Contact;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceTotals;
import abono.invoices.Page;
import abono.portal.CurrentAccount;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.subscriptions.SubscriptionStatus;
import abono.time.BusinessTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** What needs the customer now: quotes to answer, invoices to pay, what renews next. */
@Named("corporateOverviewPage")
@RequestScoped
public class OverviewPage {
    private static final int SHOWN = 5;

    @Inject private CurrentAccount account;
    @Inject private QuoteListService quotes;
    @Inject private InvoiceService invoices;
    @Inject private SubscriptionService subscriptions;
    @Inject private AccountService accounts;
    @Inject private BusinessTime time;

    private List<QuoteRow> pending;
    private List<InvoiceRow> open;
    private List<InvoiceTotals> totals;
    private List<InvoiceTotals> overdue;
    private List<Subscription> active;
    private Contact representative;
    private LocalDate today;

    @PostConstruct
    void load() {
        var id = account.id();
        today = time.today(account.account().zone());
        pending = quotes.page(new QuoteFilter(id, Set.of(QuoteStatus.SENT), null, SHOWN));
        InvoiceFilter unpaid = new InvoiceFilter(id, Show.OPEN, null);
        open = invoices.list(unpaid, new Page(0, SHOWN, Page.Sort.DUE, true));
        totals = invoices.totals(unpaid);
        overdue = invoices.totals(new InvoiceFilter(id, Show.OVERDUE, null));
        active =
                subscriptions.ofAccount(id).stream()
                        .filter(each -> each.status() == SubscriptionStatus.ACTIVE)
                        .toList();
        representative = accounts.representative(id);
    }

    /** Days until the date, in the account's time zone; negative when it is over. */
    public long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(today, date);
    }

    public List<QuoteRow> pending() {
        return pending;
    }

    public List<InvoiceRow> open() {
        return open;
    }

    /** What is open, by currency. */
    public List<InvoiceTotals> totals() {
        return totals;
    }

    /** What of it is overdue, by currency. */
    public List<InvoiceTotals> overdue() {
        return overdue;
    }

    public List<Subscription> active() {
        return active;
    }

    public Contact representative() {
        return representative;
    }

    /** The day by which lists tell what is overdue. */
    public LocalDate invoiceDay() {
        return invoices.today();
    }
}
