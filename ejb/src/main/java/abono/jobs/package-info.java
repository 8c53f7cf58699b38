/**
 * Work that time brings, item by item. {@link abono.jobs.DueWork} carries each item out by itself:
 * one that fails is logged, remembered and tried again with growing pauses, and the next goes on.
 * {@link abono.jobs.StepLog} remembers of each step of the day when it ran, for how long, what it
 * did and why it failed; {@link abono.jobs.JobReports} tells it.
 *
 * <p>It knows only the clock. Invariants: no item can stop another; what failed because the
 * database was away is not blamed on the item and is tried again at the next round; that the record
 * cannot be written stops no step. There is no lease: nodes share the items, each of which is asked
 * again under its lock whether it is due.
 */
package abono.jobs;
