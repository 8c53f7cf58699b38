package abono.quotes;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.money.Money;
import abono.pricing.BillingFrequency;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PlanInput;
import abono.subscriptions.Subscription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Offers of every kind of line and term, some of which break the rules of offers. */
final class RandomOffer {
    private static final int[] TERMS = {1, 2, 3, 6, 9, 12, 12, 12, 18, 24, 36};

    private final Random random;
    private final Account account;
    private final List<Plan> plans;
    private final List<Subscription> running;

    RandomOffer(Random random, Account account, List<Plan> plans, List<Subscription> running) {
        this.random = random;
        this.account = account;
        this.plans = plans;
        this.running = running;
    }

    OfferInput on(LocalDate today) {
        List<LineInput> lines = new ArrayList<>();
        List<Subscription> untouched = new ArrayList<>(running);
        int count = 1 + random.nextInt(4);
        int group = random.nextInt(3) == 0 ? count - 1 : count;
        for (int i = 0; i < count; i++) {
            Integer alternative = count > 2 && i >= group - 1 && group < count ? 1 : null;
            lines.add(line(untouched, alternative, i == count - 1));
        }
        boolean aligned = !running.isEmpty() && random.nextInt(6) == 0;
        int term = TERMS[random.nextInt(TERMS.length)];
        LocalDate start = start(today);
        BillingFrequency frequency = random.nextInt(3) == 0 ? null : any(BillingFrequency.values());
        Integer free = aligned || random.nextInt(4) != 0 ? null : random.nextInt(Math.min(term, 5));
        OfferInput.Discount discount =
                new OfferInput.Discount(
                        random.nextInt(3) == 0 ? percent(30) : null,
                        random.nextInt(5) == 0 ? amount(5_000) : null);
        UUID alignTo = aligned ? running.get(random.nextInt(running.size())).id() : null;
        return new OfferInput(
                account.id(),
                lines,
                today.plusDays(60),
                new OfferInput.Term(start, term, free, alignTo),
                new OfferInput.Billing(frequency, null),
                discount,
                OfferInput.Notes.NONE);
    }

    private LocalDate start(LocalDate today) {
        int way = random.nextInt(4);
        return way == 0 ? null : way == 1 ? today : today.plusDays(random.nextInt(200));
    }

    private LineInput line(List<Subscription> untouched, Integer alternative, boolean taken) {
        LineKind kind = any(LineKind.values());
        if (kind.touches() && untouched.isEmpty()) {
            kind = random.nextInt(3) == 0 ? LineKind.FEE : LineKind.SUBSCRIPTION;
        }
        Subscription about =
                kind.touches() ? untouched.remove(random.nextInt(untouched.size())) : null;
        Plan plan = about == null ? any(plans.toArray(Plan[]::new)) : about.plan();
        Integer seats = kind == LineKind.CANCELLATION ? null : 1 + random.nextInt(90);
        PlanInput sold = kind.sells() ? new PlanInput(plan.id(), seats, period(about)) : null;
        NamedPrice price =
                new NamedPrice(
                        random.nextInt(3) == 0 ? percent(60) : null,
                        random.nextInt(5) == 0 ? amount(900) : null,
                        about == null || kind.sells() && random.nextInt(3) > 0
                                ? amount(40_000)
                                : null);
        CustomerChoice choice =
                new CustomerChoice(
                        random.nextInt(5) == 0,
                        alternative,
                        alternative == null ? random.nextBoolean() : taken);
        return switch (kind) {
            case SUBSCRIPTION -> new LineInput.NewSubscription(sold, price, choice);
            case AMENDMENT -> new LineInput.Amendment(about.id(), sold, price, choice);
            case RENEWAL -> new LineInput.Renewal(about.id(), sold, price, choice);
            case CANCELLATION -> new LineInput.Cancellation(about.id(), price, choice);
            case FEE -> new LineInput.Fee("Fee", seats, price, choice);
        };
    }

    private BillingPeriod period(Subscription about) {
        return about == null || random.nextInt(4) == 0
                ? any(BillingPeriod.values())
                : about.period();
    }

    private BigDecimal percent(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private BigDecimal amount(int most) {
        return Money.ofMinor(1 + random.nextInt(most), account.currency()).amount();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
