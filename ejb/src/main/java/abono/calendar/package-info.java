/**
 * What happens to an account if its people do nothing (U10): dated happenings from quotes,
 * subscriptions, invoices, cards and purchase orders, one sentence and one address each. Invariant:
 * it only reads; every day is one of the account's time zone. A new kind is a new {@link Source}.
 */
package abono.calendar;
