package abono.portal.sales;

import abono.money.Money;
import abono.quotes.lists.QuoteRow;
import abono.quotes.pipeline.Stage;
import java.util.List;

/**
 * A stage of the pipeline's board.
 *
 * @param count of all its quotes
 * @param sums of all its quotes, one a currency
 * @param cards the newest of them
 */
public record BoardColumn(Stage stage, long count, List<Money> sums, List<QuoteRow> cards) {
    /** Whether there are more than the cards. */
    public boolean more() {
        return count > cards.size();
    }
}
