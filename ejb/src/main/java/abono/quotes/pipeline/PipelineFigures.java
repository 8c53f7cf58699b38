package abono.quotes.pipeline;

import abono.money.Percent;
import java.util.Map;

/**
 * What a seller has in hand in one currency.
 *
 * @param stages count and value of each stage that has quotes
 * @param expiring of those that wait for the customer, whose last day is within a week
 * @param won accepted in the last 90 days
 * @param decided accepted, declined or expired in the last 90 days
 */
public record PipelineFigures(
        String currency,
        Map<Stage, QuoteSum> stages,
        QuoteSum expiring,
        QuoteSum won,
        QuoteSum decided) {

    /** Count and value of a stage, or null when it is empty. */
    public QuoteSum of(Stage stage) {
        return stages.get(stage);
    }

    /** The part of the decided quotes that was won, by number; null when none was decided. */
    public Percent wonByCount() {
        return QuoteSum.rate(won.count(), decided.count());
    }

    /** The part of the decided value that was won; null when there is none to divide. */
    public Percent wonByValue() {
        return QuoteSum.rate(won.value().minor(), decided.value().minor());
    }
}
