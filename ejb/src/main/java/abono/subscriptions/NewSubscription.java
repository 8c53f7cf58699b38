package abono.subscriptions;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.pricing.PeriodCharge;
import java.time.LocalDate;

/**
 * What is to be started.
 *
 * @param charge seats, price and discount of each period
 * @param startsOn first day, in the account's time zone
 * @param periods how many periods the term has
 */
public record NewSubscription(
        Account account,
        Plan plan,
        BillingPeriod period,
        PeriodCharge charge,
        LocalDate startsOn,
        int periods,
        SubscriptionOrigin origin) {}
