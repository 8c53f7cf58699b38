package abono.portal.center;

import abono.orders.PricedItem;
import abono.portal.Say;
import abono.subscriptions.Choice;
import abono.subscriptions.Subscription;
import java.util.List;

/**
 * One line of before and after.
 *
 * @param text key of its name
 * @param then empty while the choice can't be computed
 */
public record Beside(String text, String now, String then) {
    /** Whether the change touches it. */
    public boolean differs() {
        return !then.isEmpty() && !now.equals(then);
    }

    /** A subscription as it is, beside what an item makes of it; the item may be null. */
    static List<Beside> of(Subscription now, PricedItem item) {
        Choice then = item == null ? null : item.choice();
        return List.of(
                new Beside("choice.tier", tier(now.choice()), tier(then)),
                new Beside("choice.beside.seats", seats(now.choice()), seats(then)),
                new Beside("choice.period", period(now, now.choice()), period(null, then)),
                new Beside("choice.beside.price", price(now.choice()), price(then)),
                new Beside(
                        ends(now) ? "choice.beside.end" : "choice.beside.renewal",
                        Say.date(ends(now) ? now.lastDay() : now.periodEnd()),
                        item == null ? "" : Say.date(item.service().end())));
    }

    private static boolean ends(Subscription now) {
        return now.trial() || now.ended();
    }

    private static String tier(Choice choice) {
        return choice == null ? "" : choice.plan().name();
    }

    private static String seats(Choice choice) {
        return choice == null ? "" : Integer.toString(choice.charge().seats());
    }

    private static String period(Subscription now, Choice choice) {
        if (choice == null) {
            return "";
        }
        boolean trial = now != null && now.trial();
        return Say.text(trial ? "status.subscription.TRIAL" : "period." + choice.period());
    }

    private static String price(Choice choice) {
        return choice == null ? "" : Say.money(choice.charge().net());
    }
}
