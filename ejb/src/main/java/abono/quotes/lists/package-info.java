/**
 * Quotes as lists show them: rows, sums by status, numbers.
 *
 * <p>Reads quotes and changes none. Each list is one query, in the scope of its caller.
 */
package abono.quotes.lists;
