package abono.portal.center;

import abono.orders.PricedItem;
import abono.portal.Say;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import abono.subscriptions.Subscription;
import java.util.List;

/**
 * One line of before and after.
 *
 * @param text key of its name
 * @param then a dash while it can't be computed
 */
public record Beside(String text, String now, String then) {
    private static final String UNKNOWN = "–";

    /** Whether the change touches it. */
    public boolean differs() {
        return !then.equals(UNKNOWN) && !now.equals(then);
    }

    /** A subscription as it is, beside what an item makes of it; the item may be null. */
    static List<Beside> of(Subscription now, PricedItem item) {
        return of(now, item == null ? null : item.choice(), item == null ? null : item.service());
    }

    /** A subscription as it is, beside itself. */
    static List<Beside> same(Subscription now) {
        return of(now, now.choice(), now.service());
    }

    private static List<Beside> of(Subscription now, Choice then, ServicePeriod service) {
        return List.of(
                new Beside("choice.tier", tier(now.choice()), tier(then)),
                new Beside("choice.beside.seats", seats(now.choice()), seats(then)),
                new Beside("choice.period", period(now, now.choice()), period(null, then)),
                new Beside("choice.beside.price", price(now.choice()), price(then)),
                new Beside(
                        ends(now) ? "choice.beside.end" : "choice.beside.renewal",
                        Say.date(ends(now) ? now.lastDay() : now.periodEnd()),
                        service == null ? UNKNOWN : Say.date(service.end())));
    }

    private static boolean ends(Subscription now) {
        return now.trial() || now.ended();
    }

    private static String tier(Choice choice) {
        return choice == null ? UNKNOWN : choice.plan().name();
    }

    private static String seats(Choice choice) {
        return choice == null ? UNKNOWN : Integer.toString(choice.charge().seats());
    }

    private static String period(Subscription now, Choice choice) {
        if (choice == null) {
            return UNKNOWN;
        }
        boolean trial = now != null && now.trial();
        return Say.text(trial ? "status.subscription.TRIAL" : "period." + choice.period());
    }

    private static String price(Choice choice) {
        return choice == null ? UNKNOWN : Say.money(choice.charge().net());
    }
}
