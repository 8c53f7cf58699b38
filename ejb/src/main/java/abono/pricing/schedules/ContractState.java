package abono.pricing.schedules;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a contract is at one moment, as far as its invoices depend on it; never changed: each step
 * gives another.
 *
 * @param term the present one
 * @param service the running billing period, from its latest amendment on
 * @param charged net that was charged for {@code service} and not given back
 * @param ending whether it ends with its term, because notice was given
 * @param quote on whose invoices it stands
 */
public record ContractState(
        Choice choice, Term term, ServicePeriod service, Money charged, boolean ending, UUID quote)
        implements Serializable {
    /** A contract in its first billing period. */
    public static ContractState beginning(Choice choice, Term term, UUID quote) {
        TermSchedule schedule = term.schedule(choice);
        ServicePeriod first = schedule.intervals().get(0);
        return new ContractState(choice, term, first, schedule.of(first).net(), false, quote);
    }

    /** The present term at the present price. */
    TermSchedule schedule() {
        return term.schedule(choice);
    }

    /** What renews: the price of an older contract counts as agreed when its term began. */
    public Choice renewing() {
        return choice.agreedOn() == null ? choice.agreed(term.days().start()) : choice;
    }

    ContractState billed() {
        ServicePeriod next = schedule().interval(service.end());
        return new ContractState(choice, term, next, schedule().of(next).net(), ending, quote);
    }

    ContractState renewed(Choice next, Term nextTerm, UUID nextQuote) {
        ContractState begun = beginning(next, nextTerm, nextQuote);
        return new ContractState(next, nextTerm, begun.service, begun.charged, ending, nextQuote);
    }

    ContractState amended(Choice next, LocalDate day, Money rest) {
        return new ContractState(next, term, service.from(day), rest, ending, quote);
    }

    ContractState chargedLess(Money once) {
        return new ContractState(choice, term, service, charged.minus(once), ending, quote);
    }

    ContractState ending(boolean withTerm) {
        return new ContractState(choice, term, service, charged, withTerm, quote);
    }
}
