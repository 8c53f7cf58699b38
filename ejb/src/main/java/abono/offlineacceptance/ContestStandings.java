package abono.offlineacceptance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Tells how acceptances by phone or mail stand. Guards nothing: for services that have guarded. */
@Dependent
public class ContestStandings {
    @Inject private Records records;

    /** Empty when nobody contested it, or it was no yes by phone or mail. */
    public Optional<ContestStanding> of(UUID quote) {
        return records.of(quote, RecordedStatus.CONFIRMED)
                .filter(record -> record.contest() != null)
                .map(record -> ContestStanding.valueOf(record.state().name()));
    }
}
