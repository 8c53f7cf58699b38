package abono.portal.offers;

import abono.documents.pdf.TermSentences;
import abono.purchaseorders.Standing;
import abono.quotes.ContractTerms;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * A quote as its customer reads and answers it: the same signed in and by the mailed link (Q6).
 * Both pages are made of the same parts, which read one of these.
 */
public abstract class ReviewedQuote implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reason;

    /** The quote as it is now. */
    public abstract Quote quote();

    /** The customer's day. */
    public abstract LocalDate today();

    /** Whether this reader can answer it. */
    public abstract boolean answerable();

    /** Whether this reader may say no, choose and propose; a requester can only ask for a yes. */
    public abstract boolean decliner();

    /** Who would be asked to approve it, when the account's rules want that (U5). */
    public abstract List<String> approvers();

    /** Whether so much can be accepted on a registered purchase order only (Q8). */
    public abstract boolean orderRequired();

    /** The purchase orders on which it could be accepted today. */
    public abstract List<Standing> usableOrders();

    /** What is filled in to accept it. */
    public abstract SignatureForm getSignature();

    /** Says yes to the revision that is shown; the same press twice is one acceptance (Q7). */
    public abstract String accept();

    /** Says no, and why. */
    public abstract String decline();

    /** This very page, as an outcome that redirects to it. */
    public abstract String here();

    /** Lets the reader act for the rest of the request; refuses who has not shown who they are. */
    public abstract void act();

    /** Who is asked to approve it. */
    public String approverNames() {
        return String.join(", ", approvers());
    }

    /** Whether it is still valid and nobody has answered. */
    public boolean valid() {
        return quote().open(today());
    }

    /** Whether this reader can choose among optional lines or alternatives. */
    public boolean choosable() {
        return valid() && decliner() && quote().lines().stream().anyMatch(QuoteLine::free);
    }

    /** The first day of service: as it was accepted, else if it is accepted today. */
    public LocalDate start() {
        return quote().terms().startIfAccepted(accepted() == null ? today() : accepted());
    }

    private LocalDate accepted() {
        return quote().status() == QuoteStatus.ACCEPTED
                ? LocalDate.ofInstant(quote().answer().decidedAt(), quote().account().zone())
                : null;
    }

    /** The day after the contract's last one, or null when there is none. */
    public LocalDate renewal() {
        return quote().end(start());
    }

    /** The terms that are ticked, sentence by sentence, as the PDF says them. */
    public List<String> terms() {
        ContractTerms terms = ContractTerms.of(quote(), start(), valid());
        return TermSentences.of(terms, Faces.getLocale());
    }

    /** Why it is declined. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
