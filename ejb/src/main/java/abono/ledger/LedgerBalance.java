package abono.ledger;

import abono.money.Money;

/** What a ledger account holds in one currency. */
public record LedgerBalance(LedgerAccount account, Money balance) {
    /** A balance from minor units; debits are positive. */
    public LedgerBalance(LedgerAccount account, String currency, long minor) {
        this(account, Money.ofMinor(minor, currency));
    }
}
