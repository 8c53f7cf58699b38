package abono.quotes;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.RenewalPrices;
import abono.pricing.TermCharge;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.ContractState;
import abono.pricing.schedules.DueInvoice;
import abono.pricing.schedules.PlannedChange;
import abono.quotes.lines.LineKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What accepting a quote on a day does: what is invoiced at once, and what the contracts that it
 * begins or touches will cost afterwards. The one computation of both (Q2): the preview shows it
 * and the acceptance carries it out.
 */
public final class QuoteOutcome {
    private final Quote quote;
    private final LocalDate today;
    private final LocalDate start;
    private final Map<UUID, ContractSchedule> before = new LinkedHashMap<>();
    private final Map<UUID, ContractSchedule> contracts = new LinkedHashMap<>();
    private final Map<UUID, ContractDay> lived = new HashMap<>();
    private final Map<UUID, PlannedChange> agreed = new HashMap<>();
    private final Map<UUID, Money> onceOff = new HashMap<>();
    private final Set<UUID> concerned = new LinkedHashSet<>();
    private List<ContractLine> due = new ArrayList<>();
    private Money dueBefore;

    /**
     * Computes it.
     *
     * @param running the contracts that the quote touches and those that are invoiced with them
     * @param today the day of the acceptance, in the account's time zone
     */
    public QuoteOutcome(Quote quote, Collection<ContractSchedule> running, LocalDate today) {
        this.quote = quote;
        this.today = today;
        this.start = quote.terms().startIfAccepted(today);
        running.forEach(each -> before.put(each.id(), each));
        contracts.putAll(before);
        quote.lines().stream().filter(QuoteLine::picked).forEach(this::take);
        takeOff();
    }

    private void take(QuoteLine line) {
        switch (line.kind()) {
            case FEE -> due.add(fee(line));
            case SUBSCRIPTION -> begin(line);
            case AMENDMENT -> change(line, start);
            case RENEWAL -> change(line, contract(line).end());
            default -> put(contract(line).ending());
        }
    }

    private static ContractLine fee(QuoteLine line) {
        TermCharge charge =
                new TermCharge(
                        line.parts().get(0).days(), line.list(), line.net(), line.derivation());
        return new ContractLine(ContractLine.Kind.FEE, line.id(), null, charge);
    }

    private void begin(QuoteLine line) {
        Choice sold = line.choice().agreed(quote.terms().pricedOn());
        ContractState state = ContractState.beginning(sold, line.term(start), quote.id());
        ContractSchedule begun =
                new ContractSchedule(line.id(), state, List.of(), RenewalPrices.unchanged());
        due.addAll(begun.begun());
        put(begun);
    }

    /** What begins today happens at once, whether or not the clock has come to this day yet. */
    private void change(QuoteLine line, LocalDate day) {
        agree(line, day);
        if (day.isAfter(today)) {
            return;
        }
        ContractSchedule changed = contract(line);
        if (changed.nextOn().isBefore(day)) {
            throw QuoteRefusal.stale(List.of(line));
        }
        agreed.remove(line.id());
        ContractDay now = changed.next();
        lived.put(line.id(), now);
        due.addAll(now.lines());
        put(changed.afterNext());
    }

    private void agree(QuoteLine line, LocalDate day) {
        boolean renews = line.kind() == LineKind.RENEWAL;
        PlannedChange change =
                new PlannedChange(day, changed(line), renews ? line.term(start) : null, quote.id());
        agreed.put(line.id(), change);
        put(contract(line).with(change));
    }

    /** A change that names no price keeps what was agreed, and when (D1). */
    private Choice changed(QuoteLine line) {
        Choice before = contract(line).choiceOn(start);
        boolean kept =
                line.kind() == LineKind.AMENDMENT
                        && !line.named().any()
                        && before.sameTier(line.plan(), line.period());
        return line.choice().agreed(kept ? before.agreedOn() : quote.terms().pricedOn());
    }

    private ContractSchedule contract(QuoteLine line) {
        ContractSchedule contract = contracts.get(line.subscription().id());
        boolean there =
                contract != null && (line.kind() != LineKind.AMENDMENT || contract.covers(start));
        if (!there) {
            throw QuoteRefusal.stale(List.of(line));
        }
        return contract;
    }

    private void put(ContractSchedule contract) {
        contracts.put(contract.id(), contract);
        concerned.add(contract.id());
    }

    /** What is taken off once counts as not charged: it is never given back later. */
    private void takeOff() {
        dueBefore = ContractLine.sum(due, quote.currency());
        List<ContractLine> less = ContractLine.less(due, quote.onceOff());
        for (int i = 0; i < due.size(); i++) {
            Money share = due.get(i).net().minus(less.get(i).net());
            ContractSchedule contract = contracts.get(due.get(i).about());
            if (contract != null && !share.isZero()) {
                onceOff.merge(contract.id(), share, Money::plus);
                put(contract.chargedLess(share));
            }
        }
        due = less;
    }

    /** What is invoiced at once, in the order of the quote's lines. */
    public List<ContractLine> due() {
        return List.copyOf(due);
    }

    /** What they come to before the discount that is given once. */
    public Money dueBefore() {
        return dueBefore;
    }

    /** What happens at once to the contract that the line is about; null when nothing does. */
    public ContractDay lived(QuoteLine line) {
        return lived.get(line.id());
    }

    /** What the line agrees for a day to come; null when nothing. */
    public PlannedChange agreed(QuoteLine line) {
        return agreed.get(line.id());
    }

    /** What a contract bears of the discount that is given once; it is named by the due lines. */
    public Money onceOff(UUID contract) {
        return onceOff.getOrDefault(contract, Money.zero(quote.currency()));
    }

    /** Every contract as it will be, by its subscription or line of what begins, in order. */
    public Map<UUID, ContractSchedule> contracts() {
        return Collections.unmodifiableMap(contracts);
    }

    /** The invoices that follow the acceptance until the terms end, as they will be issued. */
    public List<DueInvoice> invoices() {
        List<DueInvoice> all = new ArrayList<>();
        if (!due.isEmpty()) {
            all.add(new DueInvoice(today, quote.id(), due()));
        }
        all.addAll(later(contracts));
        return all;
    }

    private List<DueInvoice> later(Map<UUID, ContractSchedule> these) {
        return DueInvoice.of(these.values(), ContractSchedule::end).stream()
                .filter(each -> each.concerns(concerned))
                .toList();
    }

    /** What the quote adds to the invoices of each day, without tax: with it less without it. */
    public Map<LocalDate, Money> added() {
        Map<LocalDate, Money> added = new TreeMap<>();
        invoices().forEach(each -> added.merge(each.on(), each.net(), Money::plus));
        later(before).forEach(each -> added.merge(each.on(), each.net().negated(), Money::plus));
        return added;
    }

    /**
     * What the quote adds to each line of an invoice: with it less without it.
     *
     * @param taken the subscription of each line of what begins; others keep their names
     */
    public Map<AddedTo, Money> addedTo(UnaryOperator<UUID> taken) {
        Map<AddedTo, Money> added = new LinkedHashMap<>();
        invoices().stream()
                .flatMap(each -> each.lines().stream())
                .filter(this::own)
                .forEach(
                        each ->
                                added.merge(
                                        new AddedTo(taken.apply(each.about()), each.days().start()),
                                        each.net(),
                                        Money::plus));
        later(before).stream()
                .flatMap(each -> each.lines().stream())
                .filter(this::own)
                .forEach(
                        each ->
                                added.merge(
                                        new AddedTo(each.about(), each.days().start()),
                                        each.net().negated(),
                                        Money::plus));
        return added;
    }

    private boolean own(ContractLine line) {
        return line.kind() == ContractLine.Kind.FEE || concerned.contains(line.about());
    }

    /** A line of an invoice, by what it is about and the first day of its service. */
    public record AddedTo(UUID about, LocalDate serviceFrom) {}
}
