package abono.subscriptions;

import abono.accounts.Account;
import java.time.LocalDate;

/**
 * What is to be started.
 *
 * @param startsOn first day, in the account's time zone
 * @param periods how many periods the term has, or 0 when it runs until it is cancelled
 */
public record NewSubscription(
        Account account,
        Choice choice,
        LocalDate startsOn,
        int periods,
        SubscriptionOrigin origin) {}
