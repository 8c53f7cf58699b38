package abono.payments;

/** How money comes. */
public enum PaymentKind {
    CARD,
    BANK_TRANSFER,
    /** Money of the customer's that was with us already. */
    ACCOUNT_CREDIT
}
