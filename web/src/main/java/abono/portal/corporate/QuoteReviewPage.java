package abono.portal.corporate;

import abono.billing.Acceptance;
import abono.billing.QuoteAcceptanceService;
import abono.consent.ConsentService;
import abono.documents.DocumentService;
import abono.offering.LineKind;
import abono.portal.Notices;
import abono.quotes.Instalment;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteStatus;
import abono.security.Caller;
import abono.security.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A quote as its customer reads it, accepts it or declines it (Q6). */
@Named
@ViewScoped
public class QuoteReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private QuoteReadService quotes;
    @Inject private QuoteAcceptanceService acceptances;
    @Inject private QuoteAnswerService answers;
    @Inject private ConsentService consents;
    @Inject private DocumentService documents;
    @Inject private Notices notices;
    @Inject private Caller caller;

    private final SignatureForm signature = new SignatureForm();
    private UUID id;
    private String reason;
    private transient Quote quote;
    private transient Acceptance outcome;
    private transient List<Quote> revisions;

    /** Reads the quote before anything is shown, so that a wrong address is "not found". */
    public void open() {
        signature.signedBy(caller.person().name());
        quote = quotes.open(id);
        signature.shows(quote.total());
    }

    /** Says yes to the revision that is shown; the same press twice is one acceptance (Q7). */
    public String accept() {
        documents.prepare(id);
        if (consents.asks(id)) {
            return answered(notices.attempt(this::ask), "corporate.quote-review.asked");
        }
        boolean done =
                notices.attempt(
                        () ->
                                acceptances.accept(
                                        id,
                                        quote().revision(),
                                        signature.signature(),
                                        signature.key()));
        return answered(done, "corporate.quote-review.accepted");
    }

    private void ask() {
        consents.request(id, quote().revision(), signature.signature(), signature.key());
    }

    /** Says no, and why. */
    public String decline() {
        boolean done = notices.attempt(() -> answers.decline(id, reason));
        return answered(done, "corporate.quote-review.declined");
    }

    /** Shows what the quote is now, be it by this person's answer or by another's. */
    private String answered(boolean done, String text) {
        if (done) {
            notices.done(text, quote().number());
        }
        quote = null;
        outcome = null;
        if (!done && answerable()) {
            signature.shows(quote().total());
            return null;
        }
        notices.keep();
        return "/corporate/quote-review.xhtml?faces-redirect=true&quote=" + id;
    }

    public Quote quote() {
        if (quote == null) {
            quote = quotes.find(id);
        }
        return quote;
    }

    /** Whether it is still valid and nobody has answered. */
    public boolean valid() {
        return quote().open(today());
    }

    /** Whether this reader can answer it; the seller's people see it as the customer does. */
    public boolean answerable() {
        return valid() && (caller.may(Right.ACCEPT_QUOTES, quote().account()) || consents.asks(id));
    }

    /** Whether this reader can choose among optional lines or alternatives. */
    public boolean choosable() {
        return valid() && decliner() && quote().lines().stream().anyMatch(QuoteLine::free);
    }

    /** Whether this reader may say no; a requester can only ask for a yes. */
    public boolean decliner() {
        return caller.may(Right.ACCEPT_QUOTES, quote().account());
    }

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
    public LocalDate start() {
        boolean began =
                outcome() != null
                        && quote().lines().stream()
                                .anyMatch(line -> line.kind() == LineKind.SUBSCRIPTION);
        if (began) {
            return outcome().subscriptions().get(0).startedOn();
        }
        return outcome() == null
                ? quote().terms().startIfAccepted(today())
                : quote().terms().pricedFor();
    }

    /** The day after the contract's last one, or null when there is none. */
    public LocalDate renewal() {
        return quote().end(start());
    }

    /** When an invoice of the term is issued: it moves with the first day of service. */
    public LocalDate due(Instalment instalment) {
        return start().equals(quote().terms().pricedFor())
                ? instalment.day()
                : start().plusMonths(instalment.month());
    }

    /** The invoices after the first one. */
    public List<Instalment> later() {
        List<Instalment> schedule = quote().schedule();
        return schedule.subList(1, schedule.size());
    }

    public List<Quote> revisions() {
        if (revisions == null) {
            revisions = quotes.revisions(id);
        }
        return revisions;
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
