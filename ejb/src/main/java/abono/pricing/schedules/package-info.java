/**
 * What a subscription will cost, day by day: from its state and what is agreed for later alone,
 * {@link abono.pricing.schedules.BillingSchedule} computes what is invoiced next, whether it runs
 * until it is cancelled or for a term (D5, Q2). Preview, mail, page, calendar, forecast and the
 * bill run play the same schedule.
 *
 * <p>Knows prices and periods; nothing of who buys. Invariant: values only, no clock, no query.
 */
package abono.pricing.schedules;
