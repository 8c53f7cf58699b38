/**
 * Invoices and payments as their customer sees them: the same pages in the Enterprise Billing
 * Portal and in the Billing Center.
 */
package abono.portal.bills;
