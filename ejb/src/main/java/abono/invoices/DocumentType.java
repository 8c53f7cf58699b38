package abono.invoices;

/** What an issued document is: each has a series of its own (I1, I2). */
public enum DocumentType {
    INVOICE,
    /** Gives back what an invoice demanded, to the customer's credit. Its amounts are positive. */
    CREDIT_NOTE
}
