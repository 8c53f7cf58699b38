/**
 * The pages of corporate customers: quotes to answer, invoices to pay in full or in part, and what
 * came of it. A page is state and actions; what is allowed and what it costs the domains say.
 */
package abono.portal.corporate;
