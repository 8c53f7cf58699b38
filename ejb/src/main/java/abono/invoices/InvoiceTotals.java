package abono.invoices;

import abono.money.Money;

/** The sums of a filtered list in one currency; currencies are never mixed. */
public record InvoiceTotals(String currency, long count, long totalMinor, long paidMinor) {
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
