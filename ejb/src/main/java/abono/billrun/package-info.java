/**
 * Bills what runs, online and corporate alike, and renews, changes and ends it (D1, D5, P6, Q10,
 * R1, S8): one list of what is due, in the order of time, each item in a transaction of its own.
 *
 * <p>Knows subscriptions, by whose schedules it goes, and invoicing; of how a subscription is
 * billed it knows nothing.
 */
package abono.billrun;
