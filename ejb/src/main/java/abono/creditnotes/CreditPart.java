package abono.creditnotes;

import abono.money.Money;
import java.util.UUID;

/**
 * What a credit note takes off one invoice.
 *
 * @param net without tax
 * @param applied what of net and tax is settled against the invoice's open amount; the rest has
 *     been collected and becomes account credit
 */
public record CreditPart(UUID invoice, Money net, Money tax, Money applied) {
    /** With tax. */
    public Money total() {
        return net.plus(tax);
    }
}
