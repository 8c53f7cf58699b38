/** The European Commission's register of VAT numbers; off unless configured. */
package abono.tax.vies;
