package abono.pricing.schedules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a subscription will cost, however it is billed: period after period until it is cancelled,
 * or by the terms that quotes agreed. The one computation of its invoices.
 */
public sealed interface BillingSchedule permits ContractSchedule, RollingSchedule {
    /** The next day on which something happens. */
    LocalDate nextOn();

    /** Lines of one day and one such id stand on one invoice: a quote's, or its own. */
    UUID invoicedBy();

    /** What happens on the next day, and what that costs. */
    ContractDay next();
}
