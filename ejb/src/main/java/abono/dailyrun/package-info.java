/**
 * What time brings, in one list in order: {@link abono.dailyrun.DailyRun} works through what is due
 * now, {@link abono.dailyrun.Heartbeat} has that done every half minute, and {@link
 * abono.dailyrun.ClockService} at every instant on its way while test mode moves the clock.
 *
 * <p>It knows the packages whose work it calls; none knows it. Invariants: a step that fails holds
 * no other up; no failure, whatever it is, ends the heartbeat; a moved clock stops wherever a
 * living one would have found something due.
 */
package abono.dailyrun;
