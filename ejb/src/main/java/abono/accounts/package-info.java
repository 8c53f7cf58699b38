/**
 * The companies that buy, as {@link abono.accounts.Account}: kind (online or corporate), legal name
 * and tax id, bill-to address, currency, language, time zone, terms, representative, recipients of
 * invoices; and the {@link abono.accounts.Issuer} that sells.
 *
 * <p>Who acts for an account is in {@code accounts.people}; what it buys and owes is above. It
 * knows people and tax. Invariants: kind, country and currency of an account never change; a change
 * of its details is told with what it was before.
 */
package abono.accounts;
