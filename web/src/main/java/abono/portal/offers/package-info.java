/** A quote in the browser of somebody who has the link from the mail and has not signed in. */
package abono.portal.offers;
