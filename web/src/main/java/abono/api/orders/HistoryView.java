package abono.api.orders;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.subscriptions.SubscriptionChange;
import java.time.LocalDate;

/** A step in the history of a subscription, and what it was afterwards. */
public record HistoryView(
        SubscriptionChange.Kind kind,
        LocalDate happenedOn,
        String planName,
        int seats,
        BillingPeriod period,
        Money perSeat,
        LocalDate periodStart,
        LocalDate periodEnd) {
    static HistoryView of(SubscriptionChange change) {
        return new HistoryView(
                change.kind(),
                change.happenedOn(),
                change.plan().fullName(),
                change.seats(),
                change.period(),
                change.unit(),
                change.service().start(),
                change.service().end());
    }
}
