/**
 * Acceptances that customers said outside the portal, by phone or mail (U9): one employee writes
 * down who said yes, when, and what shows it; a second one confirms, which accepts the quote; the
 * customer is told and may contest for some days.
 *
 * <p>Invariants: a quote has one waiting record at most; nobody confirms or refuses their own; what
 * was written down never changes; while it is contested nothing of it is billed, until staff uphold
 * it or take it back.
 */
package abono.offlineacceptance;
