package abono.quotes.comparison;

import abono.money.Money;
import abono.quotes.QuoteLine;

/**
 * What became of a line between two revisions; what a line did not have is null.
 *
 * @param change what happened to it
 * @param netBefore for the whole term
 * @param netAfter for the whole term
 */
public record LineDifference(
        Change change,
        String description,
        Integer seatsBefore,
        Integer seatsAfter,
        Money unitBefore,
        Money unitAfter,
        Money netBefore,
        Money netAfter) {
    /** What can happen to a line. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    static LineDifference of(QuoteLine before, QuoteLine after) {
        QuoteLine either = after == null ? before : after;
        Change change =
                before == null
                        ? Change.ADDED
                        : after == null
                                ? Change.REMOVED
                                : same(before, after) ? Change.SAME : Change.CHANGED;
        return new LineDifference(
                change,
                either.description(),
                before == null ? null : (Integer) before.seats(),
                after == null ? null : (Integer) after.seats(),
                before == null ? null : before.unit(),
                after == null ? null : after.unit(),
                before == null ? null : before.net(),
                after == null ? null : after.net());
    }

    private static boolean same(QuoteLine before, QuoteLine after) {
        return before.seats() == after.seats()
                && before.picked() == after.picked()
                && before.charge().equals(after.charge())
                && before.net().equals(after.net());
    }
}
