package abono.pricing.schedules;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.Prorated;
import abono.pricing.Proration;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import java.time.LocalDate;

/**
 * What a change of something that runs costs from a day on, and what is given back of what it was
 * (D5). The one arithmetic of a change: carts and orders show and bill it, quotes preview it in
 * their schedules, and acceptance and bill run invoice those.
 *
 * @param charge what it costs from the day on
 * @param back the unused days of what it was, or null when none were charged
 */
public record Amendment(TermCharge charge, Prorated back) {
    /**
     * Of what runs until it is cancelled: a new full period begins on the day (S7).
     *
     * @param next what it is from then on
     * @param charged net of the running period, or null when nothing of it is given back
     * @param running the period that it was charged for, or null
     */
    public static Amendment ofPeriod(
            Choice next, LocalDate day, Money charged, ServicePeriod running) {
        PeriodCharge full = next.charge();
        ServicePeriod period = ServicePeriod.beginning(day, next.period());
        boolean unused = charged != null && running.contains(day);
        return new Amendment(
                new TermCharge(period, full.list(), full.net(), full.derivation(1)),
                unused ? Proration.credit(charged, running, day) : null);
    }

    /** Of a contract: the rest of its billing period, so that its renewal date stays (co-term). */
    static Amendment ofTerm(ContractState before, Choice next, LocalDate day) {
        return new Amendment(
                rest(before.term().schedule(next), day),
                Proration.credit(before.charged(), before.service(), day));
    }

    /** What the rest of a contract's billing period would cost. */
    static TermCharge rest(TermSchedule schedule, LocalDate day) {
        return schedule.rest(schedule.interval(day), day);
    }

    /** The charge less what is given back, without tax; negative when that is more. */
    public Money net() {
        return back == null ? charge.net() : charge.net().minus(back.amount());
    }
}
