package abono.portal.sales;

import abono.documents.SendingService;
import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.portal.Notices;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteStatus;
import abono.quotes.discountapproval.ApprovalLimits;
import abono.quotes.drafting.QuoteService;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A revision of a quote as the seller sees it, and what can be done with it. */
@Named
@ViewScoped
public class QuotePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<QuoteStatus> ENDED =
            EnumSet.of(QuoteStatus.EXPIRED, QuoteStatus.WITHDRAWN, QuoteStatus.SUPERSEDED);
    private static final String HERE = "/sales/quote.xhtml?faces-redirect=true&quote=";

    @EJB private QuoteReadService reader;
    @EJB private QuoteService quotes;
    @EJB private SendingService sending;
    @EJB private ApprovalLimits limits;
    @EJB private SubscriptionService subscriptions;
    @EJB private InvoiceService invoices;
    @Inject private Notices notices;

    private UUID id;
    private transient Quote quote;
    private transient List<Quote> revisions;
    private transient List<Subscription> started;
    private transient List<Invoice> issued;

    /** Sends the draft to the customer. */
    public String send() {
        return after(notices.attempt(() -> sending.send(id)), "sales.quote.sent");
    }

    /** Whether it can go out as it is: approved, or a draft within its author's limits (Q3). */
    public boolean sendable() {
        return quote().status() == QuoteStatus.APPROVED
                || quote().status() == QuoteStatus.DRAFT && limits.excess(id).isEmpty();
    }

    /** Makes a draft of its own with the same content and goes there to change it. */
    public String duplicate() {
        UUID[] draft = new UUID[1];
        boolean done = notices.attempt(() -> draft[0] = quotes.duplicate(id).id());
        return done ? "/sales/quote-editor.xhtml?faces-redirect=true&quote=" + draft[0] : HERE + id;
    }

    /** Takes the quote back, or gives a draft up. */
    public String withdraw() {
        boolean never = quote().number() == null;
        return after(
                notices.attempt(() -> quotes.withdraw(id)),
                never ? "sales.quote.discarded" : "sales.quote.withdrawn");
    }

    /** Makes the next revision as a draft and goes there to change it. */
    public String revise() {
        UUID[] draft = new UUID[1];
        boolean done = notices.attempt(() -> draft[0] = quotes.revise(id).id());
        return done ? "/sales/quote-editor.xhtml?faces-redirect=true&quote=" + draft[0] : HERE + id;
    }

    /** Shows what the quote is now, be it by this act or by somebody else's. */
    private String after(boolean done, String text) {
        if (done) {
            notices.done(text, reader.find(id).number());
        }
        return HERE + id;
    }

    public Quote quote() {
        if (quote == null) {
            quote = reader.find(id);
        }
        return quote;
    }

    /** Who answered it while signed in, or null. */
    public String answeredBy() {
        return reader.answeredBy(quote());
    }

    /** All revisions of its number, newest first. */
    public List<Quote> revisions() {
        if (revisions == null) {
            revisions = reader.revisions(id);
        }
        return revisions;
    }

    /** The revision that replaces it or is to, or null. */
    public Quote successor() {
        return revisions().stream()
                .filter(each -> id.equals(each.replacesId()))
                .findFirst()
                .orElse(null);
    }

    /** Whether it can be revised and nobody has begun to. */
    public boolean revisable() {
        return quote().revisable() && successor() == null;
    }

    public boolean isAccepted() {
        return quote().status() == QuoteStatus.ACCEPTED;
    }

    public boolean isDeclined() {
        return quote().status() == QuoteStatus.DECLINED;
    }

    /** Whether it has come to an end that nobody answered. */
    public boolean isEnded() {
        return ENDED.contains(quote().status());
    }

    /** The subscriptions that it became. */
    public List<Subscription> subscriptions() {
        if (started == null) {
            started = subscriptions.ofDocument(id);
        }
        return started;
    }

    /** The invoices that its acceptance issued. */
    public List<Invoice> invoices() {
        if (issued == null) {
            issued = invoices.ofOrigin(id);
        }
        return issued;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
