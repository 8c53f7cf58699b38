/**
 * The pages of the built-in sandbox gateway, which a real gateway has on a site of its own: where a
 * card's number is typed and where the payer's bank asks for confirmation.
 */
package abono.portal.sandbox;
