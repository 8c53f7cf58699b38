package abono.calendar;

/** What can happen by itself; the sentences stand in the bundle {@code happenings}. */
public enum HappeningKind {
    QUOTE_ENDS,
    RENEWS,
    PRICE_CHANGES,
    NOTICE_ENDS,
    TERM_RENEWS,
    TRIAL_ENDS,
    SUBSCRIPTION_ENDS,
    DATA_DELETED,
    INVOICE_COMES,
    CREDIT_NOTE_COMES,
    INVOICE_DUE,
    INVOICE_OVERDUE,
    CARD_ENDS,
    PURCHASE_ORDER_ENDS,
    PURCHASE_ORDER_USED_UP,
    PURCHASE_ORDER_NEEDED,
    COLLECTION_TRY,
    SERVICE_SUSPENDED,
    CONSENT_WAITS,
    PAYMENT_CONSENT_WAITS
}
