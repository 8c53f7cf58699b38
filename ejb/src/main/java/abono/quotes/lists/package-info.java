/**
 * Quotes as lists show them: rows, sums by status, numbers.
 *
 * <p>Reads quotes and changes none. A list is in the scope of its caller, with one query for all
 * its rows.
 */
package abono.quotes.lists;
