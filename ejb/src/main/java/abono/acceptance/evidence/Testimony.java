package abono.acceptance.evidence;

import abono.security.Person;
import java.util.Optional;
import java.util.UUID;

/** Who knows what employees wrote down of a yes by phone or mail; {@code recorded} does. */
public interface Testimony {
    /**
     * What was written down.
     *
     * @param by the first employee
     * @param sha256 digest of all of it, the digest of an attached file included
     */
    record Told(Person by, String sha256) {}

    /** What the customer and staff said of it since. */
    enum Standing {
        CONTESTED,
        UPHELD,
        REVERSED
    }

    /** Empty when nobody contested it, or it was no yes by phone or mail. */
    Optional<Standing> standing(UUID quote);

    /** What the acceptance of the quote rests on; empty when nobody confirmed anything. */
    Optional<Told> of(UUID quote);
}
