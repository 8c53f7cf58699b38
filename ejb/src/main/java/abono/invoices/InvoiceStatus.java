package abono.invoices;

/**
 * The stored life of an invoice, as one table: see {@link #after}. What is paid, part paid or
 * overdue is derived.
 */
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    VOID,
    WRITTEN_OFF;

    /** What can be done to an invoice; each is a method of it. */
    enum Act {
        ISSUE,
        RESERVE,
        RELEASE,
        SETTLE,
        REOPEN,
        CREDIT
    }

    /**
     * What the act makes of an invoice.
     *
     * @param number of the invoice, for the message
     * @throws IllegalStateException when the life of an invoice has no such act in this state
     */
    InvoiceStatus after(Act act, String number) {
        boolean possible =
                switch (this) {
                    case DRAFT -> act == Act.ISSUE;
                    case ISSUED -> act != Act.ISSUE;
                    case VOID, WRITTEN_OFF -> false;
                };
        if (!possible) {
            throw new IllegalStateException(
                    act + " is not possible on an invoice that is " + this + ": " + number);
        }
        return ISSUED;
    }
}
