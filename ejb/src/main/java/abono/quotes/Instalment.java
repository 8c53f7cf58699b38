package abono.quotes;

import abono.money.Derivation;
import abono.money.Money;
import abono.tax.TaxDecision;
import java.util.ArrayList;
import java.util.List;

/**
 * One invoice of the term to come.
 *
 * @param month whole months after the start, 0 for the first invoice
 */
public record Instalment(int month, Money net, Money tax, Derivation taxDerivation) {
    /** The invoices of a term, in order; each is taxed on its sum, so the total is exact. */
    static List<Instalment> schedule(List<QuoteLine> lines, QuoteTerms terms, String currency) {
        TaxDecision tax = terms.tax();
        List<Instalment> instalments = new ArrayList<>();
        for (int month = 0; month < terms.termMonths(); month++) {
            int begun = month;
            List<QuoteLine> due =
                    lines.stream().filter(line -> begun % line.period().months() == 0).toList();
            if (!due.isEmpty()) {
                Money net =
                        due.stream()
                                .map(QuoteLine::periodNet)
                                .reduce(Money.zero(currency), Money::plus);
                instalments.add(new Instalment(month, net, tax.on(net), tax.derivation(net)));
            }
        }
        return instalments;
    }

    public Money total() {
        return net.plus(tax);
    }
}
