package abono.quotes;

import abono.pricing.ServicePeriod;
import abono.quotes.lines.LineKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows from the acceptance of a quote, of which its terms promise no more (Q2, Q6).
 *
 * @param agreed what happens to subscriptions, each kind and day once, in the order of the lines
 * @param atOnce what the acceptance itself issues
 */
public record AcceptanceEffects(List<Agreed> agreed, AtOnce atOnce) {
    /** The document that the acceptance issues. */
    public enum AtOnce {
        INVOICE,
        CREDIT_NOTE,
        NOTHING
    }

    /**
     * What becomes of the lines of a kind.
     *
     * @param day on which it begins, changes or renews, of what ends the last day; null for what is
     *     charged once, and where it is not known
     */
    public record Agreed(LineKind kind, LocalDate day) {}

    /** Keeps each effect once. */
    public AcceptanceEffects {
        agreed = agreed.stream().distinct().toList();
    }

    /** Those of a quote when service starts on the day. */
    static AcceptanceEffects of(Quote quote, LocalDate start) {
        List<Agreed> agreed =
                quote.lines().stream()
                        .filter(QuoteLine::picked)
                        .map(line -> new Agreed(line.kind(), day(line, start)))
                        .toList();
        return new AcceptanceEffects(agreed, atOnce(quote));
    }

    private static LocalDate day(QuoteLine line, LocalDate start) {
        if (line.kind() == LineKind.CANCELLATION) {
            return lastDay(line);
        }
        ServicePeriod days = line.service(start);
        return days == null ? null : days.start();
    }

    /** The last day of the subscription that a line lets end. */
    public static LocalDate lastDay(QuoteLine line) {
        LocalDate end = line.subscription().agreedEnd();
        return end == null ? null : end.minusDays(1);
    }

    private static AtOnce atOnce(Quote quote) {
        if (!quote.invoicedOnAcceptance()) {
            return AtOnce.NOTHING;
        }
        return quote.firstInvoice().net().isNegative() ? AtOnce.CREDIT_NOTE : AtOnce.INVOICE;
    }
}
