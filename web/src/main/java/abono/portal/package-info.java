/**
 * What every page shares: who looks at it, in which language and for which account, how amounts and
 * dates are said, and how refusals reach the fields.
 */
package abono.portal;
