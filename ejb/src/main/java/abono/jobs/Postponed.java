package abono.jobs;

import java.time.Instant;

/**
 * An item that waits for its next try.
 *
 * @param id names the item and its step
 * @param item what failed, as its step names it
 * @param failures how often it was tried in vain
 * @param since when it failed first
 * @param reason why it failed last
 * @param next when it is tried again
 */
public record Postponed(
        String id, String item, int failures, Instant since, String reason, Instant next) {}
