package abono.quotes.terms;

import abono.money.Derivation;
import abono.money.Money;
import abono.tax.TaxDecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One invoice that follows a quote, or a credit note when its amounts are negative.
 *
 * @param month whole months after the first day of service; of what the acceptance issues 0
 * @param day that it is issued on; of what the acceptance issues, the day it was computed for
 * @param onAcceptance whether the acceptance issues it
 */
public record Instalment(
        int month,
        LocalDate day,
        boolean onAcceptance,
        Money net,
        Money tax,
        Derivation taxDerivation) {
    /** With the tax that is known today, on its sum: the total is exact. */
    public static Instalment of(QuotedInvoice invoice, QuoteTerms terms, String currency) {
        Money net = Money.ofMinor(invoice.netMinor(), currency);
        TaxDecision tax = terms.tax();
        int months = months(terms.pricedFor(), invoice.day());
        return new Instalment(
                invoice.onAcceptance() ? 0 : months,
                invoice.day(),
                invoice.onAcceptance(),
                net,
                tax.on(net),
                tax.derivation(net));
    }

    /** Whole months, of which one from a 31st is over on the last day of a shorter month (D5). */
    private static int months(LocalDate start, LocalDate day) {
        int whole = (int) ChronoUnit.MONTHS.between(start, day);
        return start.plusMonths(whole + 1L).isAfter(day) ? whole : whole + 1;
    }

    public Money total() {
        return net.plus(tax);
    }
}
