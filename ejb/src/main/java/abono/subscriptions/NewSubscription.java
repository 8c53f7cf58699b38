package abono.subscriptions;

import abono.accounts.Account;
import abono.pricing.Choice;
import abono.pricing.Term;
import java.time.LocalDate;

/**
 * What is to be started.
 *
 * @param startsOn first day, in the account's time zone
 * @param term a contract's, or null when it runs until it is cancelled
 */
public record NewSubscription(
        Account account, Choice choice, LocalDate startsOn, Term term, SubscriptionOrigin origin) {}
