package abono.portal.offers;

import abono.portal.Notices;
import abono.recorded.ContestService;
import abono.recorded.RecordedAcceptance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** What a quote's pages tell of an acceptance by phone or mail, and how it is contested (U9). */
@Named
@ViewScoped
public class QuoteTold implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ContestService contests;
    @Inject private Notices notices;

    private String reason;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
