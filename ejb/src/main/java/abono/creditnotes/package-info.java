/**
 * Which invoices credit notes correct, why, and by how much (I2, D5). Knows invoices and nothing of
 * what sold or paid them. Invariants: what is credited of an invoice, net and tax each, never
 * passes what it bore, and the last credit takes the rest to the cent; what of a credit note is not
 * settled against open amounts has been collected on the invoices that it corrects.
 */
package abono.creditnotes;
