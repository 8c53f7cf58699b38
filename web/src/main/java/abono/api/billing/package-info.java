/** Invoices, payments and the books through REST. */
package abono.api.billing;
