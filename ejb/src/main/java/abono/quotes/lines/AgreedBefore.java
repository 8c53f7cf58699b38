package abono.quotes.lines;

import abono.catalog.BillingPeriod;
import abono.money.Money;

/**
 * What a subscription has that a line changes or renews (Q2).
 *
 * @param net of all its seats for a period, after the discounts that were agreed
 * @param kept of a change: what the seats that stay cost for a price period, when new ones come at
 *     another price; else null
 */
public record AgreedBefore(int seats, BillingPeriod period, Money net, Money kept) {}
