package abono.offlineacceptance;

import abono.acceptance.evidence.Testimony;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Tells the evidence of an acceptance which employee wrote it down, and the digest of that. */
@Dependent
public class RecordedTestimony implements Testimony {
    @Inject private Records records;

    @Override
    public Optional<Standing> standing(UUID quote) {
        return records.of(quote, RecordedStatus.CONFIRMED)
                .filter(record -> record.contest() != null)
                .map(record -> Standing.valueOf(record.state().name()));
    }

    @Override
    public Optional<Told> of(UUID quote) {
        return records.of(quote, RecordedStatus.CONFIRMED)
                .map(record -> new Told(record.recordedBy(), record.sha256()));
    }
}
