package abono.events;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers: time-ordered UUIDs (version 7), so that newest first is by id (rule L5). */
public final class Ids {
    private Ids() {}

    /** The next identifier. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
