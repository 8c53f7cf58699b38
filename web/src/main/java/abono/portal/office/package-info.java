/** The pages of finance: the invoices of all accounts, their books and the transfers for them. */
package abono.portal.office;
