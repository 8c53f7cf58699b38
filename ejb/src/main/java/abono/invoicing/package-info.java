/**
 * Issues and credits (I1, I2, D5) in the transaction of the business act that sells or takes back:
 * an invoice uses the account's credit, a credit note first reduces what is open of the invoices
 * that it corrects, and only what was collected of them becomes account credit.
 */
package abono.invoicing;
