/**
 * What a customer has running: a plan with seats, in billing periods counted from an anchor day.
 *
 * <p>Invariants: periods follow each other without gap or overlap; a quote line becomes one
 * subscription at most (unique index {@code subscription_once}).
 */
package abono.subscriptions;
