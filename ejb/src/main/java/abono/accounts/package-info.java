/**
 * The companies that buy: their legal identity, bill-to address, terms and people; and the issuer
 * that sells.
 */
package abono.accounts;
