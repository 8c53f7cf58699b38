/**
 * The business acts that run across domains and move money, each told top to bottom in one
 * transaction.
 *
 * <p>Only this package may accept a quote, start a subscription or issue an invoice: no page sells
 * around it.
 */
package abono.billing;
