package abono.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.invoices.LineDraft;
import abono.invoicing.InvoiceLines;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.RenewalPrices;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.Amendment;
import abono.pricing.schedules.ContractAct;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.PlannedChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a change is said to cost is what is billed for it, and what is given back next time. */
class AmendmentTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final PricedPlan PRO =
            new PricedPlan(
                    new Product(UUID.randomUUID(), "gtm", "Gtm", SeatNoun.ORGANIZER, 1), "Pro");

    @Property(tries = 500)
    void changesOfWhatRunsUntilItIsCancelledAreBilledAsShown(
            @ForAll @IntRange(min = 1, max = 50_000) int cents,
            @ForAll @IntRange(min = 1, max = 40) int seats,
            @ForAll @IntRange(min = 0, max = 364) int later,
            @ForAll BillingPeriod period) {
        Subscription running = started(choice(cents, 7, BillingPeriod.ANNUAL), null);
        Choice next = choice(cents, seats, period);
        LocalDate day = START.plusDays(later);

        Amendment shown = Amendment.ofPeriod(next, day, running.charged(), running.service());
        List<LineDraft> billed = billed(running, shown, next);
        running.change(next, day);

        assertThat(sum(billed)).isEqualTo(shown.net());
        assertThat(running.charged()).isEqualTo(shown.charge().net());
        assertThat(running.service()).isEqualTo(shown.charge().days());
    }

    @Property(tries = 500)
    void amendmentsOfATermAreBilledAsShown(
            @ForAll @IntRange(min = 1, max = 50_000) int cents,
            @ForAll @IntRange(min = 1, max = 40) int seats,
            @ForAll @IntRange(min = 1, max = 360) int later,
            @ForAll BillingFrequency frequency) {
        Term year =
                new Term(TermSchedule.term(START, 31, 12), 31, new TermSchedule.Cut(frequency, 0));
        Subscription bound = started(choice(cents, 7, BillingPeriod.MONTHLY), year);
        LocalDate day = START.plusDays(later);
        PlannedChange change =
                new PlannedChange(
                        day,
                        choice(cents + 1, seats, BillingPeriod.MONTHLY),
                        null,
                        UUID.randomUUID());
        ContractSchedule shown = schedule(bound).with(change);
        bound.agree(change, UUID.randomUUID());

        List<ContractDay> preview = shown.until(day.plusDays(1));
        for (ContractDay each : preview) {
            ContractDay billed = schedule(bound).next();
            assertThat(billed).isEqualTo(each);
            billed.acts().forEach(bound::live);
        }

        ContractDay amended = preview.get(preview.size() - 1);
        ContractAct act = amended.acts().get(amended.acts().size() - 1);
        assertThat(act.kind()).isEqualTo(ContractAct.Kind.AMEND);
        assertThat(bound.charged()).isEqualTo(act.charged());
        assertThat(bound.seats()).isEqualTo(seats);
    }

    /** As the order's completion makes them. */
    private static List<LineDraft> billed(Subscription running, Amendment shown, Choice next) {
        List<ContractLine> lines = new ArrayList<>();
        lines.add(new ContractLine(ContractLine.Kind.CHARGED, running.id(), next, shown.charge()));
        lines.add(ContractLine.givenBack(running.id(), running.choice(), shown.back()));
        return lines.stream().map(line -> InvoiceLines.of(line, Locale.ENGLISH)).toList();
    }

    private static Money sum(List<LineDraft> lines) {
        return lines.stream().map(LineDraft::net).reduce(Money.zero("EUR"), Money::plus);
    }

    private static ContractSchedule schedule(Subscription bound) {
        return bound.contractSchedule(RenewalPrices.unchanged());
    }

    private static Subscription started(Choice choice, Term term) {
        return new Subscription(
                new NewSubscription(
                        SampleAccounts.spanish(),
                        choice,
                        START,
                        term,
                        new SubscriptionOrigin("QUOTE", UUID.randomUUID(), UUID.randomUUID())));
    }

    private static Choice choice(int cents, int seats, BillingPeriod period) {
        PeriodCharge charge = new PeriodCharge(Money.ofMinor(cents, "EUR"), seats, Percent.ZERO);
        return new Choice(PRO, period, charge);
    }
}
