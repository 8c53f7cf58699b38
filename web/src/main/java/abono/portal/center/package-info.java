/** The Billing Center: pages of online accounts. */
package abono.portal.center;
