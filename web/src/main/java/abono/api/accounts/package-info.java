/** Who buys, what is sold to them and what they have running, through REST. */
package abono.api.accounts;
