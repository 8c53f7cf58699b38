/**
 * What the system says when it will not: one unchecked exception per domain, each with a reason
 * that pages and REST put in the reader's words from one bundle.
 */
package abono.refusals;
