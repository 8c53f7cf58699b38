/**
 * Which tax a sale bears (rule I3): decided from the seller's and the buyer's territory and status,
 * stored with the document together with its reason.
 */
package abono.tax;
