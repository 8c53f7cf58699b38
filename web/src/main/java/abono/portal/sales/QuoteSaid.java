package abono.portal.sales;

import abono.offlineacceptance.RecordService;
import abono.offlineacceptance.RecordedAcceptance;
import abono.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** On a quote's page: the yes by phone or mail that waits for a second employee (U9). */
@Named
@RequestScoped
public class QuoteSaid {
    @Inject private RecordService records;
    @Inject private Caller caller;

    private RecordedAcceptance record;
    private boolean asked;

    /** What waits, or null when nothing does. */
    public RecordedAcceptance waiting(UUID quote) {
        if (!asked) {
            record =
                    records.ofQuote(quote).stream()
                            .filter(RecordedAcceptance::waiting)
                            .findFirst()
                            .orElse(null);
            asked = true;
        }
        return record;
    }

    /** Whether the reader wrote it down, so that somebody else decides. */
    public boolean own() {
        return record.recordedBy().id().equals(caller.id());
    }
}
