package abono.billrun;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.invoices.LineDraft;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.NextPrices;
import abono.pricing.PeriodCharge;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.BillingSchedule;
import abono.subscriptions.LivingContracts;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionOrigin;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One document has what one day costs, and it is the same however often it is tried. */
class DayBillTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final UUID QUOTE = UUID.randomUUID();
    private static final Choice CHOICE =
            new Choice(
                    new PricedPlan(
                            new Product(UUID.randomUUID(), "gtm", "Gtm", SeatNoun.AGENT, 1), "Pro"),
                    BillingPeriod.MONTHLY,
                    new PeriodCharge(Money.ofMinor(1_000, "EUR"), 2, Percent.ZERO));

    @Test
    void contractsOfOneQuoteAndDayStandOnOneInvoice() {
        DueDay day = new DueDay(LocalDate.of(2026, 2, 1), QUOTE);
        DayBill bill = new DayBill(day);
        Subscription one = contract();
        Subscription other = contract();
        take(bill, one);
        take(bill, other);

        assertThat(bill.lines()).extracting(LineDraft::net).hasSize(2);
        assertThat(bill.quote()).isEqualTo(QUOTE);
        assertThat(bill.origin().kind()).isEqualTo("CONTRACT");
        assertThat(bill.origin().id()).isEqualTo(named(QUOTE + " 2026-02-01"));
    }

    @Test
    void whatStandsAloneIsInvoicedByItselfAndPeriod() {
        Subscription online = started(null);
        DueDay day = DueDay.next(online.schedule(NextPrices.unchanged()));
        DayBill bill = new DayBill(day);
        take(bill, online);

        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(bill.quote()).isNull();
        assertThat(bill.lines().get(0).net().minor()).isEqualTo(2_000);
        assertThat(bill.origin().kind()).isEqualTo("RENEWAL");
        assertThat(bill.origin().id()).isEqualTo(named(online.id() + " 2026-02-01"));
    }

    @Test
    void whatWasHeldHasADocumentOfItsOwn() {
        Subscription held = contract();
        LivingContracts.holdAndResumeBilling(held);
        DueDay day = new DueDay(LocalDate.of(2026, 2, 1), QUOTE);
        DayBill bill = new DayBill(day);
        take(bill, held);

        assertThat(bill.origin().id()).isEqualTo(named(day + " " + held.id() + ":1"));
    }

    @Test
    void aDayOnWhichItOnlyEndsIsNotInvoiced() {
        Subscription ending = started(null);
        LivingContracts.giveNotice(ending, START);
        DayBill bill = new DayBill(DueDay.next(ending.schedule(NextPrices.unchanged())));
        take(bill, ending);

        assertThat(bill.nothing()).isTrue();
    }

    private static void take(DayBill bill, Subscription subscription) {
        BillingSchedule schedule = subscription.schedule(NextPrices.unchanged());
        assertThat(schedule.nextOn()).isEqualTo(bill.day().on());
        bill.add(subscription, schedule.next());
    }

    private static Subscription contract() {
        return started(
                new Term(
                        TermSchedule.term(START, 1, 12),
                        1,
                        new TermSchedule.Cut(BillingFrequency.MONTHLY, 0)));
    }

    private static Subscription started(Term term) {
        return LivingContracts.start(
                new NewSubscription(
                        SampleAccounts.spanish(),
                        CHOICE,
                        START,
                        term,
                        new SubscriptionOrigin("QUOTE", QUOTE, UUID.randomUUID())));
    }

    private static UUID named(String once) {
        return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
    }
}
