/**
 * Quotes answered without signing in (Q6): a link of one person to one quote from the mail, and a
 * 6-digit code that is mailed when they ask for it. Invariant: neither link nor code alone answers
 * anything, and both are kept as hashes only.
 */
package abono.quotelinks;
