package abono.acceptance.evidence;

import java.time.Instant;

/**
 * Who asked for the approvals of an acceptance.
 *
 * @param name as they signed
 * @param title their position, as they signed
 * @param email of who was signed in
 */
public record Requested(String name, String title, String email, Instant at) {}
