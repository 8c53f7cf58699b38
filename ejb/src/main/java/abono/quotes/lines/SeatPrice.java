package abono.quotes.lines;

import abono.catalog.BillingPeriod;
import abono.money.UnitPrice;

/**
 * So many seats at a price.
 *
 * @param each what one costs for a period, after the discounts
 */
public record SeatPrice(int seats, UnitPrice each, BillingPeriod period) {}
