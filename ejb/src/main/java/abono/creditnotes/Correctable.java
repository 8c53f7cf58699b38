package abono.creditnotes;

import abono.invoices.Invoice;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.tax.TaxDecision;
import java.util.UUID;

/**
 * An invoice and what of it can still be given back.
 *
 * @param tax the decision that it was issued with: what it bore is given back, whatever holds today
 * @param net that it demanded, without tax
 * @param taxAmount that it demanded on it
 * @param creditedNet what credit notes have taken off the net so far
 * @param creditedTax what they have taken off the tax
 * @param open what is not settled; an attempt to collect it may be under way
 */
public record Correctable(
        UUID invoice,
        TaxDecision tax,
        Money net,
        Money taxAmount,
        Money creditedNet,
        Money creditedTax,
        Money open) {

    static Correctable of(Invoice invoice, Money creditedNet, Money creditedTax) {
        return new Correctable(
                invoice.id(),
                invoice.tax(),
                invoice.net(),
                invoice.taxAmount(),
                creditedNet,
                creditedTax,
                invoice.open());
    }

    /** What of the net can still be given back. */
    Money left() {
        return net.minus(creditedNet);
    }

    /**
     * Gives a part of it back (D5). The tax is that on all that was credited so far less that which
     * was given back before: so it follows the rate however small the credits are, and the last one
     * takes the rest to the cent.
     *
     * @param amount without tax, at most {@link #left}
     */
    CreditPart credit(Money amount) {
        Money back = taxBack(amount);
        return new CreditPart(invoice, amount, back, amount.plus(back).min(open));
    }

    private Money taxBack(Money amount) {
        Money leftOfTax = taxAmount.minus(creditedTax);
        if (amount.equals(left())) {
            return leftOfTax;
        }
        Money back = tax.on(creditedNet.plus(amount)).minus(creditedTax).min(leftOfTax);
        return back.isNegative() ? Money.zero(back.currency()) : back;
    }

    /** How the tax of a part comes to be. */
    DerivationStep taxStep(CreditPart part) {
        Money back = part.tax();
        if (creditedNet.isZero() && back.equals(tax.on(part.net()))) {
            return tax.derivation(part.net()).steps().get(0);
        }
        Money upTo = creditedNet.plus(part.net());
        return DerivationStep.of(
                Rule.TAX_OF_CREDITS,
                back,
                tax.percent(),
                upTo,
                back.plus(creditedTax),
                creditedTax);
    }
}
