/**
 * What each document says and how its pages are set: quotes, acceptances, certificates, invoices
 * and receipts as PDF, in the document's language.
 *
 * <p>Reads what it is given and keeps nothing; needs no transaction. The same content makes the
 * same pages.
 */
package abono.documents.pdf;
