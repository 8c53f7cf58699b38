package abono.quotes;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.pricing.PeriodCharge;

/** A checked line with the price that holds today. */
record PricedLine(Plan plan, BillingPeriod period, int periods, PeriodCharge charge) {}
