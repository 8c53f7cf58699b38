package abono.invoices;

import abono.money.Money;

/**
 * The sums of a filtered list in one currency; currencies are never mixed.
 *
 * @param count of all documents
 * @param creditNotes how many of them are credit notes
 */
public record InvoiceTotals(
        String currency, long count, long creditNotes, long totalMinor, long paidMinor) {
    /** How many of the documents are invoices. */
    public long invoices() {
        return count - creditNotes;
    }

    public Money total() {
        return Money.ofMinor(totalMinor, currency);
    }

    public Money paid() {
        return Money.ofMinor(paidMinor, currency);
    }

    public Money open() {
        return total().minus(paid());
    }
}
