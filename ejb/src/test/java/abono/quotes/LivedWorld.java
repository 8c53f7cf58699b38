package abono.quotes;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.pricing.RenewalPrices;
import abono.pricing.TermCharge;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.ContractState;
import abono.pricing.schedules.DueInvoice;
import abono.quotes.drafting.LinePricer;
import abono.quotes.drafting.OfferContext;
import abono.quotes.drafting.OfferRules;
import abono.quotes.drafting.QuoteWishes;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.OfferInput;
import abono.quotes.terms.QuoteTerms;
import abono.refusals.InvalidInput;
import abono.subscriptions.LivingContracts;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionOrigin;
import abono.tax.TaxDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An account whose quotes are accepted and whose contracts are taken through their days by the
 * verbs that acceptance and clock say, without a database.
 */
final class LivedWorld {
    private static final RenewalPrices RENEWALS =
            (present, day) -> present.renewedOn(day, present.plan());

    private final Random random;
    private final TaxDecision tax;
    private final Account account;
    private final String currency;
    private final List<Plan> plans = new ArrayList<>();
    private final Map<UUID, Subscription> contracts = new TreeMap<>();
    private final Set<UUID> byThemselves = new HashSet<>();
    private final Map<UUID, UUID> became = new HashMap<>();
    private boolean renewing;

    /** What was shown last about each day and quote, and what was issued. */
    final Map<String, Document> shown = new TreeMap<>();

    final Map<String, Document> issued = new TreeMap<>();
    LocalDate today;

    LivedWorld(long seed, TaxDecision tax, String currency) {
        this.random = new Random(seed);
        this.account = SampleAccounts.billedIn(currency);
        this.currency = currency;
        this.tax = tax;
        this.today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
        Product product =
                new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1);
        for (String name : List.of("Starter", "Pro")) {
            plans.add(priced(new PricedPlan(product, name)));
        }
    }

    /** Sold by both periods at prices that change once, on some day or not at all. */
    private PricedPlan priced(PricedPlan plan) {
        boolean changes = random.nextBoolean();
        LocalDate day = today.plusDays(random.nextInt(1500));
        for (BillingPeriod period : BillingPeriod.values()) {
            plan.sold(period, cents(), LocalDate.of(2020, 1, 1));
            if (changes) {
                plan.sold(period, cents(), day);
            }
        }
        return plan;
    }

    private Money cents() {
        return Money.ofMinor(1 + random.nextInt(40_000), currency);
    }

    /** One more quote, sent on a day, chosen from and accepted some days later; or none. */
    Quote accept() {
        List<Subscription> running =
                contracts.values().stream()
                        .filter(each -> !each.ended() && !byThemselves.contains(each.id()))
                        .toList();
        OfferInput wish = new RandomOffer(random, account, plans, running).on(today);
        Quote quote = offered(wish);
        if (quote == null) {
            return null;
        }
        liveUntil(today.plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0));
        boolean touches = quote.lines().stream().anyMatch(line -> line.subscription() != null);
        if (touches || !quote.stale(today).isEmpty()) {
            quote = offered(new QuoteWishes(quote, today).promised());
        }
        if (quote == null || !chosen(quote)) {
            return null;
        }
        fulfil(quote);
        return quote;
    }

    private Quote offered(OfferInput input) {
        OfferContext context = context(input);
        Money once =
                input.discount().amount() == null
                        ? Money.zero(currency)
                        : Money.of(input.discount().amount(), currency);
        try {
            new OfferRules(context).check();
            Quote quote = new Quote(account, SampleAccounts.diego(), noon());
            QuoteTerms terms = new QuoteTerms(input, context.start(), today, 30, tax);
            quote.offer(new LinePricer(context).price(), terms, once, schedules(), noon());
            return bears(quote) ? quote : null;
        } catch (InvalidInput | QuoteRefusal notOffered) {
            return null;
        }
    }

    private OfferContext context(OfferInput input) {
        Map<UUID, Subscription> running =
                contracts.values().stream()
                        .filter(each -> !each.ended())
                        .collect(Collectors.toMap(Subscription::id, Function.identity()));
        Map<UUID, Plan> known =
                plans.stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        return new OfferContext(input, currency, today, known, running, true);
    }

    private Instant noon() {
        return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Whether what is due at once is not less than what is taken off it. */
    private boolean bears(Quote quote) {
        Money due = new QuoteOutcome(quote, schedules(), today).dueBefore();
        return quote.onceOff().isZero() || due.compareTo(quote.onceOff()) >= 0;
    }

    /** Chooses; a choice that leaves nothing, or less than is taken off once, is not one. */
    private boolean chosen(Quote quote) {
        quote.send("Q-1", quote.createdAt());
        Set<Integer> positions = new HashSet<>();
        quote.lines().stream()
                .filter(line -> line.alternative() == null ? random.nextBoolean() : line.picked())
                .forEach(line -> positions.add(line.position()));
        try {
            quote.pick(positions, schedules(), today);
        } catch (QuoteRefusal nothing) {
            return false;
        }
        return bears(quote);
    }

    private List<ContractSchedule> schedules() {
        return contracts.values().stream()
                .filter(each -> !each.ended())
                .map(each -> each.contractSchedule(RENEWALS))
                .toList();
    }

    /** As the acceptance does. */
    private void fulfil(Quote quote) {
        QuoteOutcome outcome = new QuoteOutcome(quote, schedules(), today);
        quote.show(outcome);
        Set<UUID> touched = new HashSet<>();
        for (QuoteLine line : quote.lines()) {
            if (line.picked() && line.kind() != LineKind.FEE) {
                touched.add(become(line, outcome).id());
            }
        }
        outcome.contracts().keySet().stream()
                .filter(each -> !outcome.onceOff(each).isZero())
                .forEach(
                        each ->
                                LivingContracts.chargedLess(
                                        contracts.get(named(each)), outcome.onceOff(each)));
        issue(today, quote.id(), outcome.due());
        show(outcome, touched);
    }

    private Subscription become(QuoteLine line, QuoteOutcome outcome) {
        if (line.kind() == LineKind.SUBSCRIPTION) {
            ContractState agreed = outcome.contracts().get(line.id()).state();
            Subscription begun =
                    LivingContracts.start(
                            new NewSubscription(
                                    account,
                                    agreed.choice(),
                                    agreed.term().days().start(),
                                    agreed.term(),
                                    new SubscriptionOrigin("QUOTE", line.quote().id(), line.id())));
            became.put(line.id(), begun.id());
            contracts.put(begun.id(), begun);
            return begun;
        }
        Subscription touched = contracts.get(line.subscription().id());
        if (line.kind() == LineKind.CANCELLATION) {
            LivingContracts.giveNotice(touched, today);
        } else if (outcome.lived(line) != null) {
            byThemselves.remove(touched.id());
            LivingContracts.live(touched, outcome.lived(line));
        } else {
            LivingContracts.agree(touched, outcome.agreed(line), line.id());
        }
        return touched;
    }

    /**
     * What was shown before of the days to come of touched contracts is now as it is shown here.
     */
    private void show(QuoteOutcome outcome, Set<UUID> touched) {
        Map<String, Document> now = new TreeMap<>();
        for (DueInvoice each : DueInvoice.of(outcome.contracts().values(), ContractSchedule::end)) {
            now.put(each.on() + " " + each.quote(), document(each.lines()));
        }
        for (String key : List.copyOf(shown.keySet())) {
            boolean toCome = key.substring(0, 10).compareTo(today.toString()) > 0;
            if (toCome && shown.get(key).concerns(touched)) {
                shown.remove(key);
                if (now.containsKey(key)) {
                    shown.put(key, now.get(key));
                }
            }
        }
        for (DueInvoice each : outcome.invoices()) {
            shown.put(each.on() + " " + each.quote(), document(each.lines()));
        }
    }

    /** As the clock does: the days in order, the contracts of one quote and day on one invoice. */
    void liveUntil(LocalDate day) {
        LocalDate next = next();
        while (next != null && !next.isAfter(day)) {
            live(next);
            next = next();
        }
        today = day;
    }

    private LocalDate next() {
        return schedules().stream()
                .filter(each -> !byThemselves.contains(each.id()))
                .map(ContractSchedule::nextOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void live(LocalDate day) {
        Map<UUID, List<ContractLine>> invoices = new TreeMap<>();
        for (Subscription each : contracts.values()) {
            if (each.ended() || byThemselves.contains(each.id())) {
                continue;
            }
            ContractSchedule schedule = each.contractSchedule(RENEWALS);
            if (schedule.nextOn().equals(day)) {
                ContractDay now = schedule.next();
                if (!renewing && day.equals(schedule.end())) {
                    byThemselves.add(each.id());
                } else {
                    LivingContracts.live(each, now);
                    invoices.computeIfAbsent(now.quote(), any -> new ArrayList<>())
                            .addAll(now.lines());
                }
            }
        }
        invoices.forEach((quote, lines) -> issue(day, quote, lines));
    }

    private void issue(LocalDate day, UUID quote, List<ContractLine> lines) {
        if (!lines.isEmpty()) {
            issued.put(day + " " + quote, document(lines));
        }
    }

    /** Lives through all that was agreed. */
    void liveToTheEnd() {
        liveUntil(LocalDate.of(2099, 1, 1));
    }

    /**
     * Lives on when all that was agreed is over: at least one term of each contract that is not
     * ended begins by itself, at what its schedule shows for it now (Q10, D1).
     */
    void liveThroughRenewals() {
        renewing = true;
        byThemselves.clear();
        List<ContractSchedule> all = schedules();
        LocalDate last =
                all.stream()
                        .map(ContractSchedule::end)
                        .max(Comparator.naturalOrder())
                        .orElse(today)
                        .plusMonths(6);
        for (DueInvoice each : DueInvoice.of(all, any -> last.plusDays(1))) {
            shown.put(each.on() + " " + each.quote(), document(each.lines()));
        }
        liveUntil(last);
    }

    private UUID named(UUID about) {
        return became.getOrDefault(about, about);
    }

    private Document document(List<ContractLine> lines) {
        Money net = ContractLine.sum(lines, currency);
        Money due = net.isNegative() ? tax.on(net.negated()).negated() : tax.on(net);
        List<Line> all =
                lines.stream()
                        .map(line -> new Line(line.kind(), named(line.about()), line.charge()))
                        .toList();
        return new Document(net, due, net.plus(due), all);
    }

    /** An invoice or credit note. */
    record Document(Money net, Money tax, Money total, List<Line> lines) {
        boolean concerns(Set<UUID> contracts) {
            return lines.stream().anyMatch(line -> contracts.contains(line.about()));
        }
    }

    /** A line of one: its days, all that it prints, and how that came to be. */
    record Line(ContractLine.Kind kind, UUID about, TermCharge charge) {
        /** Free months and discount come off what one costs times how many; both are named. */
        Line {
            Money off = charge.free().plus(charge.discount());
            if (charge.free().isNegative()
                    || charge.discount().isNegative()
                    || !charge.printed().minus(off).equals(charge.net())) {
                throw new AssertionError(charge);
            }
        }
    }
}
