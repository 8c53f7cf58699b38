package abono.purchaseorders;

import abono.accounts.Account;
import java.util.Map;
import java.util.UUID;

/**
 * What quotes have reserved on the purchase orders of an account beyond what the invoices to come
 * will take of it.
 */
public record Surplus(Account account, Map<Holding, Long> minor) {
    /** What a quote has reserved on an order. */
    record Holding(UUID quote, UUID order) {}

    /** By how much it is more than it was before; nothing of what was not there then. */
    long since(Surplus before, Holding holding) {
        Long then = before.minor.get(holding);
        return then == null ? 0 : minor.get(holding) - then;
    }
}
