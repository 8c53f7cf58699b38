/**
 * Invoices: issued once with the next gapless number, then never changed (rules I1, I2).
 *
 * <p>Knows account, tax and ledger; not what was sold (a line carries a {@link
 * abono.invoices.origins.LineOrigin}) and not what pays. Invariant, also a check in the database:
 * settled plus reserved never exceeds the total. <em>Partly paid</em> and <em>overdue</em> are
 * arithmetic.
 */
package abono.invoices;
