package abono.quotes;

import abono.pricing.BillingFrequency;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.quotes.lines.LineKind;
import abono.quotes.terms.QuoteTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The terms under which a quote is accepted: what its page, its PDF and the accepted document say
 * alike, and what the buyer ticks (Q6).
 *
 * @param start first day of service, or null for what has no contract
 * @param end the day after the last one, which is the renewal date, or null
 * @param months length of the contract; 0 when it is not one of whole months
 * @param startMoves whether a later acceptance starts it later
 * @param freeMonths how many months from the start are free
 * @param frequency how it is billed, or null for as often as each price is for
 * @param paymentDays from an invoice's date to its due date
 * @param effects what happens, and what is issued at once
 */
public record ContractTerms(
        LocalDate start,
        LocalDate end,
        int months,
        boolean startMoves,
        int freeMonths,
        BillingFrequency frequency,
        int paymentDays,
        AcceptanceEffects effects) {
    /**
     * Those of a quote when service starts on the day; of an amendment they are the rest of the
     * running term, of a renewal the next one.
     *
     * @param answerable whether it still can be accepted, so that the day can move
     */
    public static ContractTerms of(Quote quote, LocalDate start, boolean answerable) {
        QuoteTerms terms = quote.terms();
        List<QuoteLine> taken = quote.lines().stream().filter(QuoteLine::picked).toList();
        LocalDate first = first(taken, start);
        LocalDate end = quote.end(start);
        return new ContractTerms(
                first,
                end,
                months(first, end),
                answerable && terms.startsOn() == null && moves(taken, start),
                terms.freeMonths(),
                terms.frequency(),
                terms.paymentTermsDays(),
                AcceptanceEffects.of(quote, start));
    }

    private static LocalDate first(List<QuoteLine> taken, LocalDate start) {
        return taken.stream()
                .map(line -> line.service(start))
                .filter(Objects::nonNull)
                .map(ServicePeriod::start)
                .min(LocalDate::compareTo)
                .orElse(start);
    }

    /** Whole months from one day to another; 0 when there are days left over, or no end. */
    private static int months(LocalDate first, LocalDate end) {
        if (end == null) {
            return 0;
        }
        int least = (int) ChronoUnit.MONTHS.between(first, end);
        return IntStream.rangeClosed(least, least + 1)
                .filter(months -> first.plusMonths(months).equals(end))
                .findFirst()
                .orElse(0);
    }

    /** Only what begins by itself moves; what is priced for its days has to be offered anew. */
    private static boolean moves(List<QuoteLine> taken, LocalDate start) {
        LocalDate later = start.plusDays(1);
        return taken.stream().anyMatch(line -> line.kind() == LineKind.SUBSCRIPTION)
                && taken.stream().noneMatch(line -> line.stale(later));
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
        return Term.noticeUntil(end);
    }
}
