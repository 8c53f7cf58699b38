package abono.billrun;

import abono.pricing.schedules.BillingSchedule;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The day of what is invoiced together.
 *
 * @param on in the account's time zone
 * @param invoicedBy the quote whose contracts these are, or the subscription that stands alone
 */
record DueDay(LocalDate on, UUID invoicedBy) {
    /** The next one of a subscription. */
    static DueDay next(BillingSchedule schedule) {
        return new DueDay(schedule.nextOn(), schedule.invoicedBy());
    }

    /** Tells it apart from all others: by this it is postponed, and its invoice is unique. */
    @Override
    public String toString() {
        return invoicedBy + " " + on;
    }
}
