package abono.acceptance.evidence;

import java.time.Instant;

/**
 * A yes that an acceptance needed before it could bind.
 *
 * @param side whose yes it was, e.g. BUYER
 * @param name of the person who gave it
 * @param title their position
 * @param instead name of the approver in whose place they gave it, or null
 */
public record Approval(String side, String name, String title, String instead, Instant at) {}
