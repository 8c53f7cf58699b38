package abono.acceptance;

import abono.quotes.answers.Signature;
import java.util.UUID;

/**
 * The command to accept a quote.
 *
 * @param revision the one that the signer was shown
 * @param signature who says yes, how, under which purchase order and total
 * @param key the command's idempotency key: the same key gets the same answer
 * @param authority by which it binds
 */
public record AcceptQuote(
        UUID quote, int revision, Signature signature, String key, Authority authority) {}
