package abono.acceptance.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who knows who approved an acceptance. Any room may have a bean of this kind; all are asked in the
 * transaction of the acceptance.
 */
public interface Approvals {
    /** The approvals that the quote's acceptance needed, oldest first. */
    List<Approval> of(UUID quote);

    /** Who asked for them; empty when nobody had to be asked. */
    Optional<Requested> requested(UUID quote);
}
