package abono.quotes.lines;

import abono.catalog.BillingPeriod;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line to be offered, as typed.
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
public record LineInput(
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
    /** Takes what is missing as the usual. */
    public LineInput {
        kind = kind == null ? LineKind.SUBSCRIPTION : kind;
        optional = Boolean.TRUE.equals(optional);
        picked = !Boolean.FALSE.equals(picked);
    }

    /** Whether it is part of what is proposed: not an option that is offered unticked. */
    public boolean counts() {
        return alternative == null && !optional || picked;
    }

    /** A new subscription. */
    public static LineInput of(
            UUID plan, Integer seats, BillingPeriod period, BigDecimal discountPercent) {
        return new LineInput(
                null,
                plan,
                seats,
                period,
                discountPercent,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same with other seats. */
    public LineInput with(Integer otherSeats) {
        return new LineInput(
                kind,
                plan,
                otherSeats,
                period,
                discountPercent,
                discountAmount,
                subscription,
                description,
                unitPrice,
                optional,
                alternative,
                picked);
    }
}
