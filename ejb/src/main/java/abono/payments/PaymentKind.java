package abono.payments;

/** How money comes. */
public enum PaymentKind {
    CARD,
    BANK_TRANSFER
}
