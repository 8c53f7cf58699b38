package abono.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The circumstances of an answer.
 *
 * @param key the command's idempotency key
 * @param by the signed-in person
 * @param now when
 * @param today the day that it then is in the account's time zone
 */
record Decision(String key, UUID by, Instant now, LocalDate today) {
    /** An answer to the quote at the instant, with the day that it then is. */
    static Decision of(Quote quote, String key, UUID by, Instant now) {
        return new Decision(key, by, now, LocalDate.ofInstant(now, quote.account().zone()));
    }
}
