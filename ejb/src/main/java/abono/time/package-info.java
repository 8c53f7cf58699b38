/**
 * The one clock (rule L4). {@link abono.time.BusinessTime} is the only code that knows now; in test
 * mode an administrator moves it forward and everything that time drives happens in order.
 *
 * <p>Invariant: business time never runs backwards.
 */
package abono.time;
