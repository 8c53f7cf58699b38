package abono.quotes;

import abono.money.Derivation;
import abono.money.Money;
import abono.offering.LinePart;
import abono.tax.TaxDecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One invoice of the term to come.
 *
 * @param month whole months after the start, 0 for the first invoice
 * @param day first day of what it is for, if service starts on the day that was computed for
 */
public record Instalment(int month, LocalDate day, Money net, Money tax, Derivation taxDerivation) {
    /**
     * The invoices of a term, in order; each is taxed on its sum, so the total is exact. The first
     * one is there even when nothing is due at the start.
     *
     * @param onceOff taken off the first
     */
    static List<Instalment> schedule(List<QuoteLine> lines, QuoteTerms terms, Money onceOff) {
        String currency = onceOff.currency();
        Map<LocalDate, Money> due = new TreeMap<>();
        due.put(terms.pricedFor(), onceOff.negated());
        for (QuoteLine line : lines) {
            for (LinePart part : line.parts()) {
                Money net = Money.ofMinor(part.netMinor(), currency);
                due.merge(part.days().start(), net, Money::plus);
            }
        }
        List<Instalment> instalments = new ArrayList<>();
        due.forEach((day, net) -> instalments.add(of(day, net, terms)));
        return instalments;
    }

    private static Instalment of(LocalDate day, Money net, QuoteTerms terms) {
        TaxDecision tax = terms.tax();
        int month = (int) ChronoUnit.MONTHS.between(terms.pricedFor(), day);
        return new Instalment(month, day, net, tax.on(net), tax.derivation(net));
    }

    public Money total() {
        return net.plus(tax);
    }
}
