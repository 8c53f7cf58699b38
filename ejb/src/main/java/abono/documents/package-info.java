/**
 * The papers that customers keep: quotes, invoices and receipts as PDF, in the document's language.
 *
 * <p>Knows what it prints and changes nothing of it. Invariants: what left the house is rendered
 * once and stored, so everybody reads the same bytes ever after; nothing is rendered inside a
 * business transaction.
 */
package abono.documents;
