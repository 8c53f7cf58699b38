/**
 * Two revisions of a quote's number side by side: the lines, the terms and the money that differ
 * (Q4). Reads quotes and keeps nothing.
 */
package abono.quotes.comparison;
