package abono.pricing.schedules;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.Prorated;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.ContractAct.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a contract will cost, day by day, computed from its state and from what was agreed for later
 * alone (Q2, D5). The one computation of its invoices: the clock issues the lines of {@link #next},
 * previews, forecasts and calendars show those of {@link #until}. Immutable: each step gives
 * another schedule.
 *
 * @param id the subscription, or the quote line of what has not begun yet
 * @param changes agreed for later, the earliest first, at most one a day
 * @param prices of terms that begin by themselves
 */
public record ContractSchedule(
        UUID id, ContractState state, List<PlannedChange> changes, RenewalPrices prices)
        implements BillingSchedule {
    private static final int RENEWAL_MONTHS = 12;

    /** Puts the changes in order. */
    public ContractSchedule {
        changes = changes.stream().sorted(Comparator.comparing(PlannedChange::on)).toList();
    }

    /** The day after the last term that is agreed. */
    public LocalDate end() {
        return changes.stream()
                .filter(PlannedChange::renews)
                .map(each -> each.term().days().end())
                .reduce(state.term().days().end(), (one, later) -> later);
    }

    /** The day after the last one, or null when it renews until notice is given. */
    public LocalDate over() {
        return state.ending() ? end() : null;
    }

    /** Whether a change can begin on the day: within the terms that are agreed. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(state.service().start()) && day.isBefore(end());
    }

    /** The change that was agreed for exactly the day, or null. */
    public PlannedChange changeOn(LocalDate day) {
        return changes.stream().filter(each -> each.on().equals(day)).findFirst().orElse(null);
    }

    @Override
    public LocalDate nextOn() {
        LocalDate end = state.service().end();
        return changes.isEmpty() || end.isBefore(changes.get(0).on()) ? end : changes.get(0).on();
    }

    /** The quote on whose invoice of the next day its lines stand. */
    @Override
    public UUID invoicedBy() {
        PlannedChange change = changeOn(nextOn());
        return change == null ? state.quote() : change.quote();
    }

    @Override
    public ContractDay next() {
        return new Walk(this).day();
    }

    /** What is to come after that day. */
    public ContractSchedule afterNext() {
        Walk walk = new Walk(this);
        walk.day();
        return walk.after();
    }

    /** The days before the given one on which something happens, in order. */
    public List<ContractDay> until(LocalDate day) {
        List<ContractDay> days = new ArrayList<>();
        ContractSchedule now = this;
        boolean over = false;
        while (!over && now.nextOn().isBefore(day)) {
            Walk walk = new Walk(now);
            days.add(walk.day());
            over = walk.over;
            now = walk.after();
        }
        return days;
    }

    /**
     * What the customer has on the day by what is agreed; what they have now when the day is not
     * within the agreed terms.
     */
    public Choice choiceOn(LocalDate day) {
        return covers(day) ? on(day).choice() : state.choice();
    }

    /** What it is on the day, before anything that may be agreed for exactly that day. */
    public ContractState on(LocalDate day) {
        ContractSchedule now = this;
        while (!now.nextOn().isAfter(day)) {
            now = now.afterNext();
        }
        return now.state;
    }

    /** The same with another agreed change; a renewal voids a notice that was given. */
    public ContractSchedule with(PlannedChange change) {
        List<PlannedChange> all = Stream.concat(changes.stream(), Stream.of(change)).toList();
        ContractState now = change.renews() ? state.ending(false) : state;
        return new ContractSchedule(id, now, all, prices);
    }

    /** The same when notice is given: it ends with the last agreed term. */
    public ContractSchedule ending() {
        return new ContractSchedule(id, state.ending(true), changes, prices);
    }

    /** The same when so much less was charged for the running period. */
    public ContractSchedule chargedLess(Money once) {
        return new ContractSchedule(id, state.chargedLess(once), changes, prices);
    }

    /** What the first billing period costs; nothing when it is free. */
    public List<ContractLine> begun() {
        return Walk.charged(id, state);
    }

    /** One step of the way. */
    private static final class Walk {
        private final ContractSchedule from;
        private final LocalDate on;
        private final List<ContractAct> acts = new ArrayList<>();
        private List<ContractLine> lines = List.of();
        private Money saved;
        private ContractState now;
        private UUID quote;
        private boolean over;

        Walk(ContractSchedule from) {
            this.from = from;
            this.on = from.nextOn();
            this.now = from.state();
            this.quote = from.state().quote();
            this.saved = Money.zero(now.charged().currency());
        }

        ContractDay day() {
            PlannedChange change = from.changeOn(on);
            boolean begins = on.equals(now.service().end());
            if (begins) {
                begin(change);
            }
            if (change != null && !change.renews()) {
                amend(change, begins);
            }
            return new ContractDay(on, quote, List.copyOf(acts), lines, saved);
        }

        ContractSchedule after() {
            List<PlannedChange> left =
                    from.changes().stream().filter(each -> each.on().isAfter(on)).toList();
            return new ContractSchedule(from.id(), now, left, from.prices());
        }

        private void begin(PlannedChange change) {
            if (on.isBefore(now.term().days().end())) {
                now = now.billed();
                act(Kind.BILL, null, null, false);
            } else if (change != null && change.renews()) {
                renew(change.choice(), change.term(), change.quote(), true);
            } else if (now.ending()) {
                over = true;
                act(Kind.END, null, null, false);
                return;
            } else {
                renew(from.prices().renewed(now.renewing(), on), nextYear(), now.quote(), false);
            }
            lines = charged(from.id(), now);
            saved = now.schedule().of(now.service()).saved();
        }

        private Term nextYear() {
            Term term = now.term();
            ServicePeriod days = TermSchedule.term(on, term.anchorDay(), RENEWAL_MONTHS);
            TermSchedule.Cut cut = new TermSchedule.Cut(term.cut().frequency(), 0);
            return new Term(days, term.anchorDay(), cut);
        }

        private void renew(Choice choice, Term term, UUID ofQuote, boolean agreed) {
            now = now.renewed(choice, term, ofQuote);
            quote = ofQuote;
            act(Kind.RENEW, term, null, agreed);
        }

        /** A change on the first day of a period takes the place of what it would have cost. */
        private void amend(PlannedChange change, boolean begins) {
            ContractState before = now;
            Amendment amendment = Amendment.ofTerm(before, change.choice(), on);
            Prorated back = amendment.back();
            TermCharge rest = amendment.charge();
            now = before.amended(change.choice(), on, rest.net());
            quote = change.quote();
            saved = saved.plus(rest.saved()).minus(Amendment.rest(before.schedule(), on).saved());
            act(Kind.AMEND, null, rest.net(), true);
            List<ContractLine> due = new ArrayList<>(charged(from.id(), now, rest));
            if (!begins && !back.amount().isZero()) {
                due.add(ContractLine.givenBack(from.id(), before.choice(), back));
            }
            lines = due;
        }

        private void act(Kind kind, Term term, Money charged, boolean agreed) {
            acts.add(new ContractAct(kind, on, now.choice(), term, charged, now.quote(), agreed));
        }

        static List<ContractLine> charged(UUID id, ContractState state) {
            return charged(id, state, state.schedule().of(state.service()));
        }

        /** Free months have no line. */
        private static List<ContractLine> charged(UUID id, ContractState state, TermCharge charge) {
            boolean free = charge.net().isZero() && state.term().cut().freeMonths() > 0;
            return free
                    ? List.of()
                    : List.of(
                            new ContractLine(
                                    ContractLine.Kind.CHARGED, id, state.choice(), charge));
        }
    }
}
