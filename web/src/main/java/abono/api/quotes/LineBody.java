package abono.api.quotes;

import abono.catalog.BillingPeriod;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.PlanInput;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line of an offer on the wire; what its kind has no use for is not looked at.
 *
 * @param kind null is a new subscription
 * @param plan of what is sold; null for an amendment or renewal keeps the subscription's
 * @param seats how many, of a fee its quantity; null for an amendment or renewal keeps them
 * @param period that the price is for; null for an amendment or renewal keeps it
 * @param discountPercent 0 to 100 with at most four decimals; null is none, or of an amendment or
 *     renewal what was agreed when no other price is named either
 * @param discountAmount taken off every price period, of a fee once; null is the same
 * @param subscription that an amendment, renewal or cancellation is about
 * @param description of a fee
 * @param unitPrice of a fee, or of the seats that an amendment adds, in the account's currency;
 *     null for an amendment offers what was agreed
 * @param optional whether the customer may leave it out
 * @param alternative a number from 1: of the lines with the same, the customer takes exactly one
 * @param picked whether an optional line or alternative is proposed; null proposes it
 */
public record LineBody(
        LineKind kind,
        UUID plan,
        Integer seats,
        BillingPeriod period,
        BigDecimal discountPercent,
        BigDecimal discountAmount,
        UUID subscription,
        String description,
        BigDecimal unitPrice,
        Boolean optional,
        Integer alternative,
        Boolean picked) {
    /** The command of its kind. */
    LineInput input() {
        PlanInput sold = new PlanInput(plan, seats, period);
        NamedPrice price = new NamedPrice(discountPercent, discountAmount, unitPrice);
        CustomerChoice choice =
                new CustomerChoice(
                        Boolean.TRUE.equals(optional), alternative, !Boolean.FALSE.equals(picked));
        return switch (kind == null ? LineKind.SUBSCRIPTION : kind) {
            case SUBSCRIPTION -> new LineInput.NewSubscription(sold, price, choice);
            case AMENDMENT -> new LineInput.Amendment(subscription, sold, price, choice);
            case RENEWAL -> new LineInput.Renewal(subscription, sold, price, choice);
            case CANCELLATION -> new LineInput.Cancellation(subscription, price, choice);
            case FEE -> new LineInput.Fee(description, seats, price, choice);
        };
    }
}
