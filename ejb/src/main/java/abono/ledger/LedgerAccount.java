package abono.ledger;

/** The accounts of the ledger; a debit is positive, a credit negative. */
public enum LedgerAccount {
    /** What customers owe. */
    RECEIVABLE,
    /** Invoiced, not yet served. */
    DEFERRED_REVENUE,
    /** VAT owed to the state. */
    TAX_PAYABLE,
    /** Taken by the card gateway, not yet at the bank. */
    CARD_CLEARING,
    BANK,
    /** Customers' money that no invoice has used yet. */
    CUSTOMER_CREDIT,
    WRITE_OFF
}
