package abono.quotes.answers;

import abono.accounts.Account;
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
public record Decision(String key, UUID by, Instant now, LocalDate today) {
    /** An answer at the instant, with the day that it then is in the account's time zone. */
    public static Decision of(Account account, String key, UUID by, Instant now) {
        return new Decision(key, by, now, LocalDate.ofInstant(now, account.zone()));
    }
}
