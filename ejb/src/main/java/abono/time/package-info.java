/**
 * The one clock (rule L4). {@link abono.time.BusinessTime} is the only code that knows now; {@link
 * abono.time.ClockKeeper} keeps how far test mode has moved it, {@link abono.time.Pulse} when the
 * work of time last went well.
 *
 * <p>It knows nobody. Invariant: business time never runs backwards.
 */
package abono.time;
