/**
 * The business acts that run across domains and move money, each told top to bottom in one
 * transaction.
 *
 * <p>Only this package and {@code acceptance} may start a subscription or issue an invoice: no page
 * sells around them.
 */
package abono.billing;
