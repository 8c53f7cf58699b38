package abono.time;

import java.time.Instant;

/**
 * Announced every minute, and day by day while test mode moves the clock: who has something due
 * does it now. Observers are idempotent, since the same minute may be announced by two nodes.
 *
 * @param now the instant up to which everything due is to be done
 */
public record TimeHasPassed(Instant now) {}
