/** The buyer's own approval chain over REST (U5). */
package abono.api.consent;
