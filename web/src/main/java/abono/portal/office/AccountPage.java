package abono.portal.office;

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

/** An account as finance reads it: who pays, what runs, what was agreed, what is to be paid. */
@Named("financeAccountPage")
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
    private List<QuoteRow> agreed;
    private List<InvoiceRow> issued;
    private LocalDate today;

    /** Reads everything that the page shows. */
    public void open() {
        account = accounts.find(id);
        people = accounts.people(id);
        running = subscriptions.ofAccount(id);
        agreed = quotes.page(new QuoteFilter(id, EnumSet.of(QuoteStatus.ACCEPTED), null, MOST));
        issued =
                invoices.list(
                        new InvoiceFilter(id, InvoiceFilter.Show.ALL, null), Page.newest(MOST));
        today = invoices.today();
    }

    public Account account() {
        return account;
    }

    public List<Membership> people() {
        return people;
    }

    public List<Subscription> subscriptions() {
        return running;
    }

    /** Its accepted quotes, newest first. */
    public List<QuoteRow> quotes() {
        return agreed;
    }

    /** Its latest invoices and credit notes, newest first. */
    public List<InvoiceRow> invoices() {
        return issued;
    }

    public LocalDate today() {
        return today;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
