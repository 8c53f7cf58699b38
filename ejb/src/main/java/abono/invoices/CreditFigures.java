package abono.invoices;

import abono.money.Derivation;
import abono.money.Money;

/**
 * What a credit note comes to beside its lines.
 *
 * @param tax that is given back, by what the corrected invoices bore
 * @param taxDerivation how it comes to be
 * @param applied what of the total is settled against open invoices; the rest is account credit
 */
public record CreditFigures(Money tax, Derivation taxDerivation, Money applied) {
    /** Those of a credit note of its own, which corrects nothing: all becomes account credit. */
    public static CreditFigures alone(InvoiceDraft draft) {
        Money zero = Money.zero(draft.account().currency());
        return new CreditFigures(
                draft.tax().on(draft.net()), draft.tax().derivation(draft.net()), zero);
    }
}
