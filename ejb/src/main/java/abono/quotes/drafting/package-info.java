/**
 * How quotes come to be: what a seller, a customer's proposal or the clock wishes is checked,
 * priced and kept as a draft, sent, revised and taken back (rules Q1 to Q5, Q10, U2, U6).
 *
 * <p>Knows the quote and the prices of its lines, and says to the quote's {@link
 * abono.quotes.DraftLifecycle} what happens. A quote doesn't know what its offer was drafted from.
 * Prices are those of the day in the account's time zone, or those that were promised.
 */
package abono.quotes.drafting;
