/**
 * Who did what, and when: an append-only trail in which every entry carries the hash of the one
 * before (rule L3). It observes events and can be removed without breaking a sale.
 */
package abono.audit;
