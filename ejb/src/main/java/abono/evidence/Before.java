package abono.evidence;

import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.subscriptions.Choice;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the subscriptions of a quote were before it was accepted: afterwards they are what was
 * agreed, and nobody could tell the change.
 */
public final class Before {
    private final Map<UUID, Choice> choices = new HashMap<>();

    /** Reads them; the caller holds their row locks. */
    public static Before of(Quote quote) {
        Before before = new Before();
        for (QuoteLine line : quote.lines()) {
            if (line.subscription() != null) {
                before.choices.put(line.subscription().id(), line.subscription().choice());
            }
        }
        return before;
    }

    /** What the line's subscription was, or null for what had none. */
    Choice of(QuoteLine line) {
        return line.subscription() == null ? null : choices.get(line.subscription().id());
    }
}
