/** Quotes through REST: the representative's desk and the customer's answer. */
package abono.api.quotes;
