package abono.quotes.lines;

import abono.pricing.BillingFrequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a sales representative wants to offer, as typed and not checked yet.
 *
 * @param account a corporate account
 * @param validUntil last day on which it can be accepted, in the account's time zone
 */
public record OfferInput(
        UUID account,
        List<LineInput> lines,
        LocalDate validUntil,
        Term term,
        Billing billing,
        Discount discount,
        Notes notes) {
    /** Takes a missing list as an empty one. */
    public OfferInput {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** A plain offer of lines for a term in months. */
    public static OfferInput of(
            UUID account, List<LineInput> lines, int months, LocalDate validUntil) {
        return new OfferInput(
                account,
                lines,
                validUntil,
                Term.of(months),
                Billing.USUAL,
                Discount.NONE,
                Notes.NONE);
    }

    /**
     * The days of the contract.
     *
     * @param startsOn first day of service, or null for the day of acceptance
     * @param months length of the contract; not asked for when it is aligned
     * @param freeMonths the first months, for which nothing is charged; null is none
     * @param alignTo a subscription whose renewal date new ones shall have too (co-term), or null
     */
    public record Term(LocalDate startsOn, Integer months, Integer freeMonths, UUID alignTo) {
        /** So many months from the day of acceptance. */
        public static Term of(int months) {
            return new Term(null, months, null, null);
        }
    }

    /**
     * How it is billed.
     *
     * @param frequency null for as often as each price is for
     * @param paymentTermsDays 0, 15, 30 or 60 days, or null for the account's
     */
    public record Billing(BillingFrequency frequency, Integer paymentTermsDays) {
        /** As the prices and the account say. */
        public static final Billing USUAL = new Billing(null, null);
    }

    /**
     * What the whole offer is reduced by.
     *
     * @param percent off every line, after its own discount; null is none
     * @param amount off the first invoice, once; null is none
     */
    public record Discount(BigDecimal percent, BigDecimal amount) {
        /** No discount but those of the lines. */
        public static final Discount NONE = new Discount(null, null);
    }

    /**
     * What is written under it.
     *
     * @param customer for the customer, or null
     * @param internal for the sellers only, or null
     */
    public record Notes(String customer, String internal) {
        /** Nothing. */
        public static final Notes NONE = new Notes(null, null);
    }
}
