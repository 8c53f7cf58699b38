package abono.portal.corporate;

import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionFacts;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A subscription of a company: what it is, the quotes that it came from, its invoices. */
@Named("corporateSubscriptionPage")
@RequestScoped
public class SubscriptionPage {
    private static final int MOST = 50;

    @Inject private SubscriptionService subscriptions;
    @Inject private QuoteListService quotes;
    @Inject private InvoiceService invoices;
    @Inject private BusinessTime time;

    private UUID id;
    private Subscription subscription;
    private SubscriptionFacts facts;
    private List<QuoteRow> agreed;
    private List<InvoiceRow> issued;
    private LocalDate today;

    /** Reads everything that the page shows. */
    public void open() {
        subscription = subscriptions.find(id);
        facts = subscriptions.facts(subscription);
        agreed = quotes.agreed(subscription, time.now());
        issued = invoices.ofSubscription(id, MOST);
        today = invoices.today();
    }

    public Subscription subscription() {
        return subscription;
    }

    /** When it starts, is invoiced next and renews, and how it is billed. */
    public SubscriptionFacts facts() {
        return facts;
    }

    /** The accepted quotes that it came from or was changed by, oldest first. */
    public List<QuoteRow> quotes() {
        return agreed;
    }

    /** Its invoices and credit notes, newest first. */
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
