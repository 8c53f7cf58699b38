package abono.portal.corporate;

import abono.acceptance.AcceptQuote;
import abono.acceptance.Acceptance;
import abono.acceptance.AcceptanceResult;
import abono.acceptance.AcceptanceService;
import abono.acceptance.ApprovalAsked;
import abono.acceptance.ApprovalService;
import abono.acceptance.Authority;
import abono.portal.Notices;
import abono.portal.offers.ReviewedQuote;
import abono.portal.offers.SignatureForm;
import abono.purchaseorders.PurchaseOrderService;
import abono.purchaseorders.Standing;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteStatus;
import abono.quotes.lines.LineKind;
import abono.security.Caller;
import abono.security.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A quote as its customer reads it, accepts it or declines it (Q6). */
@Named
@ViewScoped
public class QuoteReviewPage extends ReviewedQuote {
    private static final long serialVersionUID = 1L;

    @Inject private QuoteReadService quotes;
    @Inject private AcceptanceService acceptances;
    @Inject private QuoteAnswerService answers;
    @Inject private ApprovalService approvals;
    @Inject private PurchaseOrderService orders;
    @Inject private Notices notices;
    @Inject private Caller caller;

    private final SignatureForm signature = new SignatureForm();
    private UUID id;
    private transient Quote quote;
    private transient Acceptance outcome;
    private transient List<Quote> revisions;
    private transient List<String> approvers;

    /** Reads the quote before anything is shown, so that a wrong address is "not found". */
    public void open() {
        signature.signedBy(caller.person().name());
        quote = quotes.open(id);
        signature.shows(quote.total());
    }

    @Override
    public String accept() {
        AcceptanceResult[] result = new AcceptanceResult[1];
        boolean done = notices.attempt(() -> result[0] = acceptances.accept(command()));
        return answered(
                done,
                result[0] instanceof ApprovalAsked
                        ? "corporate.quote-review.asked"
                        : "corporate.quote-review.accepted");
    }

    private AcceptQuote command() {
        return new AcceptQuote(
                id,
                quote().revision(),
                signature.signature(),
                signature.key(),
                new Authority.Signer());
    }

    @Override
    public String decline() {
        boolean done = notices.attempt(() -> answers.decline(id, getReason()));
        return answered(done, "corporate.quote-review.declined");
    }

    /** Shows what the quote is now, be it by this person's answer or by another's. */
    private String answered(boolean done, String text) {
        if (done) {
            notices.done(text, quote().number(), approverNames());
        }
        quote = null;
        outcome = null;
        approvers = null;
        if (!done && answerable()) {
            signature.shows(quote().total());
            return null;
        }
        notices.keep();
        return here();
    }

    @Override
    public String here() {
        return "/corporate/quote-review.xhtml?faces-redirect=true&quote=" + id;
    }

    @Override
    public void act() {
        // Whoever is signed in is the caller already.
    }

    @Override
    public Quote quote() {
        if (quote == null) {
            quote = quotes.find(id);
        }
        return quote;
    }

    /** Whether this reader can answer it; the seller's people see it as the customer does. */
    @Override
    public boolean answerable() {
        return valid()
                && (caller.may(Right.ACCEPT_QUOTES, quote().account()) || approvals.asks(id));
    }

    @Override
    public boolean decliner() {
        return caller.may(Right.ACCEPT_QUOTES, quote().account());
    }

    @Override
    public LocalDate today() {
        return quotes.today(quote());
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today(), quote().terms().validUntil());
    }

    /** What the accepted quote became; null while it isn't accepted. */
    public Acceptance outcome() {
        if (outcome == null && quote().status() == QuoteStatus.ACCEPTED) {
            outcome = acceptances.outcome(id);
        }
        return outcome;
    }

    /** The first day of service: as it became, or as it would become today. */
    @Override
    public LocalDate start() {
        boolean began =
                outcome() != null
                        && quote().lines().stream()
                                .anyMatch(line -> line.kind() == LineKind.SUBSCRIPTION);
        if (began) {
            return outcome().subscriptions().get(0).startedOn();
        }
        return outcome() == null ? super.start() : quote().terms().pricedFor();
    }

    @Override
    public List<String> approvers() {
        if (approvers == null) {
            approvers = approvals.asks(id) ? approvals.approvers(id) : List.of();
        }
        return approvers;
    }

    @Override
    public boolean orderRequired() {
        return orders.required(quote().account().id(), quote().total());
    }

    @Override
    public List<Standing> usableOrders() {
        return orders.usable(quote().account().id());
    }

    public List<Quote> revisions() {
        if (revisions == null) {
            revisions = quotes.revisions(id);
        }
        return revisions;
    }

    @Override
    public SignatureForm getSignature() {
        return signature;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
