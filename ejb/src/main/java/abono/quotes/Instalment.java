package abono.quotes;

import abono.money.Derivation;
import abono.money.Money;

/**
 * One invoice of the term to come.
 *
 * @param month whole months after the start, 0 for the first invoice
 */
public record Instalment(int month, Money net, Money tax, Derivation taxDerivation) {
    public Money total() {
        return net.plus(tax);
    }
}
