/**
 * Issues and credits (I1, I2, D5) in the transaction of the business act that sells, bills or takes
 * back: acceptance, orders and the bill run call it and nobody issues around it. An invoice uses
 * the account's credit and consumes purchase orders; a credit note first reduces what is open of
 * the invoices that it corrects, and only what was collected of them becomes account credit.
 */
package abono.invoicing;
