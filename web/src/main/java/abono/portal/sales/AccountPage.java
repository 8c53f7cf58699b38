package abono.portal.sales;

import abono.accounts.Account;
import abono.accounts.AccountService;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.security.Membership;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** One account with what is going on there: nothing is done here, so nothing is kept. */
@Named
@RequestScoped
public class AccountPage {
    private static final int MOST = 20;

    @Inject private AccountService accounts;
    @Inject private SubscriptionService subscriptions;
    @Inject private QuoteListService quotes;
    @Inject private InvoiceService invoices;

    private UUID id;
    private Account account;
    private List<Membership> people;
    private List<Subscription> running;
    private List<QuoteRow> quoteRows;
    private List<InvoiceRow> invoiceRows;
    private LocalDate today;

    /** Reads all that the page shows. */
    public void open() {
        account = accounts.find(id);
        people = accounts.people(id);
        running = subscriptions.ofAccount(id);
        quoteRows = quotes.page(new QuoteFilter(id, EnumSet.allOf(QuoteStatus.class), null, MOST));
        invoiceRows =
                invoices.list(
                        new InvoiceFilter(id, InvoiceFilter.Show.ALL, null), Page.newest(MOST));
        today = invoices.today();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Account getAccount() {
        return account;
    }

    public List<Membership> getPeople() {
        return people;
    }

    public List<Subscription> getSubscriptions() {
        return running;
    }

    public List<QuoteRow> getQuotes() {
        return quoteRows;
    }

    public List<InvoiceRow> getInvoices() {
        return invoiceRows;
    }

    public LocalDate getToday() {
        return today;
    }
}
