package abono.api.quotes;

import abono.pricing.BillingFrequency;
import abono.quotes.lines.OfferInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An offer on the wire.
 *
 * @param account a corporate account
 * @param startsOn first day of service, or null for the day of acceptance
 * @param termMonths length of the contract; not asked for when it is aligned
 * @param validUntil last day on which it can be accepted, in the account's time zone
 * @param notes for the customer, or null
 * @param internalNotes for the sellers only, or null
 * @param frequency how it is billed, or null for as often as each price is for
 * @param freeMonths the first months, for which nothing is charged; null is none
 * @param discountPercent off every line, after its own discount; null is none
 * @param discountAmount off the first invoice, once; null is none
 * @param alignTo a subscription whose renewal date new ones shall have too (co-term), or null
 * @param paymentTermsDays 0, 15, 30 or 60 days, or null for the account's
 */
public record OfferBody(
        UUID account,
        List<LineBody> lines,
        LocalDate startsOn,
        Integer termMonths,
        LocalDate validUntil,
        String notes,
        String internalNotes,
        BillingFrequency frequency,
        Integer freeMonths,
        BigDecimal discountPercent,
        BigDecimal discountAmount,
        UUID alignTo,
        Integer paymentTermsDays) {
    /** The command; a missing list has no lines. */
    OfferInput input() {
        return new OfferInput(
                account,
                lines == null ? List.of() : lines.stream().map(LineBody::input).toList(),
                validUntil,
                new OfferInput.Term(startsOn, termMonths, freeMonths, alignTo),
                new OfferInput.Billing(frequency, paymentTermsDays),
                new OfferInput.Discount(discountPercent, discountAmount),
                new OfferInput.Notes(notes, internalNotes));
    }
}
