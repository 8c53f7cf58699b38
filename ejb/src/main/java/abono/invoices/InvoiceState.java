package abono.invoices;

/** What an issued invoice is for the one who reads it, by its amounts and the day. */
public enum InvoiceState {
    OPEN,
    PARTLY_PAID,
    OVERDUE,
    PAID,
    /** A credit note: it went to the account credit. */
    CREDITED,
    WRITTEN_OFF
}
