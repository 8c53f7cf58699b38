package abono.acceptance.evidence;

import abono.pricing.Choice;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.lines.AgreedOnDay;
import abono.subscriptions.Subscription;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the subscriptions of a quote are before it is accepted: afterwards they are what was agreed,
 * and nobody could tell the change.
 */
public final class Before {
    private final Map<UUID, Choice> choices = new HashMap<>();

    /**
     * Reads them; the caller holds their row locks.
     *
     * @param today the day of the acceptance, in the account's time zone
     */
    public static Before of(Quote quote, LocalDate today) {
        Before before = new Before();
        LocalDate start = quote.terms().startIfAccepted(today);
        for (QuoteLine line : quote.lines()) {
            if (line.subscription() != null) {
                before.choices.put(line.id(), choice(line, start));
            }
        }
        return before;
    }

    /** On the last moment without the line: what was agreed for days before it is done by then. */
    private static Choice choice(QuoteLine line, LocalDate start) {
        Subscription touched = line.subscription();
        return touched.contract().made()
                ? AgreedOnDay.of(touched, line.kind(), start).choice()
                : touched.choice();
    }

    /** What the line's subscription was, or null for what had none. */
    Choice of(QuoteLine line) {
        return choices.get(line.id());
    }
}
