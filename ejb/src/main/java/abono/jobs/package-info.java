/**
 * Work that time brings, item by item. {@link abono.jobs.DueWork} carries each item out by itself:
 * one that fails is logged, remembered and tried again with growing pauses, and the next goes on.
 *
 * <p>It knows only the clock. Invariants: no item can stop another; what failed because the
 * database was away is not blamed on the item and is tried again at the next round.
 */
package abono.jobs;
