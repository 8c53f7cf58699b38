package abono.pricing.schedules;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a subscription costs that runs until it is cancelled: the next period begins on the day
 * after the running one at the price that holds then (D1), and its anchor stays (D5); or it ends
 * with the running one: a trial by itself (R1), a cancelled one as announced (S8), one that was
 * never paid for (P6).
 *
 * @param id the subscription
 * @param service the running period
 * @param anchorDay day of the month, 1 to 31, that periods begin on
 * @param renews whether there is another period
 * @param prices of a period that begins
 */
public record RollingSchedule(
        UUID id,
        Choice choice,
        ServicePeriod service,
        int anchorDay,
        boolean renews,
        RenewalPrices prices)
        implements BillingSchedule {
    @Override
    public LocalDate nextOn() {
        return service.end();
    }

    /** Nothing stands on an invoice with it. */
    @Override
    public UUID invoicedBy() {
        return id;
    }

    @Override
    public ContractDay next() {
        return renews ? renewed() : ended();
    }

    private ContractDay renewed() {
        LocalDate on = nextOn();
        Choice next = prices.renewed(choice, on);
        ServicePeriod period = new ServicePeriod(on, next.period().endOf(on, anchorDay, 1));
        PeriodCharge full = next.charge();
        TermCharge charge = new TermCharge(period, full.list(), full.net(), full.derivation(1));
        return new ContractDay(
                on,
                null,
                List.of(act(ContractAct.Kind.RENEW, next)),
                List.of(new ContractLine(ContractLine.Kind.CHARGED, id, next, charge)),
                charge.saved());
    }

    private ContractDay ended() {
        Money nothing = Money.zero(choice.charge().unit().currency());
        return new ContractDay(
                nextOn(), null, List.of(act(ContractAct.Kind.END, choice)), List.of(), nothing);
    }

    private ContractAct act(ContractAct.Kind kind, Choice after) {
        return new ContractAct(kind, nextOn(), after, null, null, null, false);
    }
}
