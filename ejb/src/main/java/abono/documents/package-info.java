/**
 * The archive of what customers keep: quotes, invoices and receipts, and the check of whether a
 * document is a true one. Quotes are sent through it, so that their document is there at once.
 *
 * <p>Knows what is printed and changes no word of it. Invariants: what left the house is rendered
 * once and stored, so everybody reads the same bytes ever after; nothing is rendered inside a
 * business transaction.
 */
package abono.documents;
