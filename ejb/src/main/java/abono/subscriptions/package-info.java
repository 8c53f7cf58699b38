/**
 * What a customer has running, as {@link abono.subscriptions.Subscription}: a plan with seats at an
 * agreed price, in billing periods counted from an anchor day. It runs until it is cancelled, or as
 * a contract for a term, with the changes agreed for later ({@link
 * abono.subscriptions.AgreedChange}); its schedule is computed from these alone.
 *
 * <p>Packages above change it by {@link abono.subscriptions.SubscriptionLifecycle}, in the
 * transaction of their act. It knows accounts, catalog and pricing; not the order or quote that it
 * comes from, of which it keeps an identifier.
 *
 * <p>Invariants: periods follow each other without gap or overlap; a quote line becomes one
 * subscription at most (unique index {@code subscription_once}).
 */
package abono.subscriptions;
