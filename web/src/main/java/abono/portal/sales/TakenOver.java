package abono.portal.sales;

import abono.catalog.BillingPeriod;
import abono.pricing.Choice;
import abono.quotes.QuoteLine;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.PriceChange;
import java.io.Serializable;

/**
 * What a line took over from the contract that it is about. It follows what is agreed for the
 * quote's first day until the seller types seats or chooses a period of their own.
 */
final class TakenOver implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int more;
    private String seats;
    private BillingPeriod period;
    private boolean ownSeats;
    private boolean ownPeriod;

    /**
     * Nothing yet.
     *
     * @param more seats than are agreed; below nought is fewer
     */
    TakenOver(int more) {
        this.more = more;
    }

    /** Of a draft's line: what differs from what was agreed is what its seller typed. */
    static TakenOver of(QuoteLine line) {
        TakenOver taken = new TakenOver(0);
        if (line.kind() == LineKind.CANCELLATION) {
            return taken;
        }
        PriceChange change = line.change();
        taken.seats = Integer.toString(line.seats());
        taken.period = line.period();
        taken.ownSeats = change == null || change.before().seats() != line.seats();
        taken.ownPeriod = change == null || change.before().period() != line.period();
        return taken;
    }

    /** How many seats stand in the field when this is agreed and that stood there. */
    String seats(Choice agreed, String typed) {
        ownSeats |= seats != null && !seats.equals(typed);
        seats = ownSeats ? typed : Integer.toString(Math.max(1, agreed.charge().seats() + more));
        return seats;
    }

    /** Which period is chosen when this is agreed and that was chosen. */
    BillingPeriod period(Choice agreed, BillingPeriod chosen) {
        ownPeriod |= period != null && period != chosen;
        period = ownPeriod ? chosen : agreed.period();
        return period;
    }
}
