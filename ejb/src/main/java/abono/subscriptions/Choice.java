package abono.subscriptions;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.pricing.PeriodCharge;

/**
 * What a customer has of a product: the tier, how often it is billed, and seats at a price.
 *
 * @param charge seats, price and discount of each period
 */
public record Choice(Plan plan, BillingPeriod period, PeriodCharge charge) {}
