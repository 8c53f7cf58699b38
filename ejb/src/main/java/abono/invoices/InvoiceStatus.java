package abono.invoices;

/** The stored life of an invoice; what is paid, part paid or overdue is derived. */
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    VOID,
    WRITTEN_OFF
}
