package abono.evidence;

import java.time.Instant;

/**
 * A yes that an acceptance needed before it could bind.
 *
 * @param name of the person who gave it
 * @param side whose yes it was, e.g. BUYER
 */
public record Approval(String side, String name, Instant at) {}
