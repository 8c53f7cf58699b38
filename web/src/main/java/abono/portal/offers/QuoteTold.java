package abono.portal.offers;

import abono.offlineacceptance.AcceptanceState;
import abono.offlineacceptance.ContestDecisionService;
import abono.offlineacceptance.ContestService;
import abono.offlineacceptance.RecordedAcceptance;
import abono.portal.Notices;
import abono.security.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** What a quote's pages tell of an acceptance by phone or mail, and how it is contested (U9). */
@Named
@ViewScoped
public class QuoteTold implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ContestService contests;
    @Inject private ContestDecisionService decisions;
    @Inject private Notices notices;

    private String reason;
    private String answer;
    private transient RecordedAcceptance record;
    private transient boolean asked;

    /** What accepted the quote, or null when nothing did or it was another way. */
    public RecordedAcceptance of(UUID quote) {
        if (!asked) {
            record = contests.told(quote).orElse(null);
            asked = true;
        }
        return record;
    }

    /** Whether nothing of an accepted quote is billed until staff decide. */
    public boolean held(UUID quote) {
        return of(quote) != null && record.state() == AcceptanceState.CONTESTED;
    }

    /** Whether the acceptance was taken back, so that no invoice follows. */
    public boolean reversed(UUID quote) {
        return of(quote) != null && record.state() == AcceptanceState.REVERSED;
    }

    public LocalDate until() {
        return contests.until(record);
    }

    public boolean contestable() {
        return contests.contestable(record);
    }

    /** Says that it was not so. */
    public void contest(UUID quote) {
        if (notices.attempt(() -> contests.contest(quote, reason))) {
            notices.done("quote.told.contested.done");
            // The form goes, and with it what its button would have updated.
            PrimeFaces.current().ajax().update("told-part");
        }
        asked = false;
    }

    /** Whether the reader decides on the contest. */
    public boolean decidable() {
        return Faces.isUserInRole(Right.DECIDE_CONTESTS) && decisions.decidable(record);
    }

    /** Says that it was so: billing goes on. */
    public void uphold(UUID quote) {
        decide(() -> decisions.uphold(quote, answer), "quote.told.upheld.done");
    }

    /** Takes all of it back. */
    public void reverse(UUID quote) {
        decide(() -> decisions.reverse(quote, answer), "quote.told.reversed.done");
    }

    private void decide(Runnable act, String text) {
        if (notices.attempt(act)) {
            notices.done(text);
            PrimeFaces.current().ajax().update("told-part");
        }
        asked = false;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
