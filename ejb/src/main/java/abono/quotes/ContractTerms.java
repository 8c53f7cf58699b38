package abono.quotes;

import abono.pricing.BillingFrequency;
import java.time.LocalDate;

/**
 * The terms under which a quote is accepted: what its page, its PDF and the accepted document say
 * alike, and what the buyer ticks (Q6).
 *
 * @param start first day of service, or null for what has no contract
 * @param end the day after the last one, which is the renewal date, or null
 * @param months length of the contract; 0 for one that ends with another
 * @param startMoves whether a later acceptance starts it later
 * @param freeMonths how many months from the start are free
 * @param frequency how it is billed, or null for as often as each price is for
 * @param paymentDays from an invoice's date to its due date
 */
public record ContractTerms(
        LocalDate start,
        LocalDate end,
        int months,
        boolean startMoves,
        int freeMonths,
        BillingFrequency frequency,
        int paymentDays) {
    private static final int NOTICE_DAYS = 30;

    /**
     * Those of a quote when service starts on the day.
     *
     * @param answerable whether it still can be accepted, so that the day can move
     */
    public static ContractTerms of(Quote quote, LocalDate start, boolean answerable) {
        QuoteTerms terms = quote.terms();
        return new ContractTerms(
                start,
                quote.end(start),
                terms.alignTo() == null ? terms.termMonths() : 0,
                answerable && terms.startsOn() == null,
                terms.freeMonths(),
                terms.frequency(),
                terms.paymentTermsDays());
    }

    /** Whether there is a contract that renews. */
    public boolean renews() {
        return end != null;
    }

    /** The last day of the contract. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /** The last day on which notice keeps it from renewing (Q10). */
    public LocalDate noticeUntil() {
        return end.minusDays(NOTICE_DAYS);
    }
}
