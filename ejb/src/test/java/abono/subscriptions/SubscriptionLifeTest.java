package abono.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.NextPrices;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.BillingSchedule;
import abono.pricing.schedules.ContractAct;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.PlannedChange;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a subscription, by how it is billed. */
class SubscriptionLifeTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final LocalDate MARCH = LocalDate.of(2026, 2, 28);
    private static final UUID QUOTE = UUID.randomUUID();
    private static final PricedPlan PRO =
            new PricedPlan(
                    new Product(UUID.randomUUID(), "gtm", "Gtm", SeatNoun.ORGANIZER, 1), "Pro");

    @Test
    void whatIsSoldOnlineRenewsPeriodByPeriodAndItsAnchorComesBack() {
        Subscription running = online();
        lives(running, ContractAct.Kind.RENEW);
        assertThat(running.service())
                .isEqualTo(new ServicePeriod(MARCH, LocalDate.of(2026, 3, 31)));
        lives(running, ContractAct.Kind.RENEW);
        assertThat(running.periodEnd()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(running.charged().minor()).isEqualTo(2_000);
        assertThat(running.active()).isTrue();
    }

    @Test
    void aTrialEndsByItself() {
        Subscription trial =
                new Subscription(wanted(null), new ServicePeriod(START, START.plusDays(14)));
        assertThat(trial.charged().isZero()).isTrue();
        assertThat(facts(trial).renewsOn()).isNull();
        lives(trial, ContractAct.Kind.END);
        assertThat(trial.status()).isEqualTo(SubscriptionStatus.ENDED);
        assertThat(trial.lastDay()).isEqualTo(START.plusDays(13));
    }

    @Test
    void whatIsCancelledOrSuspendedEndsWithItsPeriodAndComesBackWithAChange() {
        Subscription cancelled = online();
        cancelled.notice(START);
        assertThat(cancelled.pendingCancellation()).isTrue();
        lives(cancelled, ContractAct.Kind.END);
        assertThat(cancelled.pendingCancellation()).isFalse();
        cancelled.change(seats(5), MARCH);
        assertThat(cancelled.active()).isTrue();
        assertThat(cancelled.endedOn()).isNull();
        assertThat(cancelled.anchorDay()).isEqualTo(28);

        Subscription unpaid = online();
        unpaid.suspend();
        lives(unpaid, ContractAct.Kind.END);
        assertThat(unpaid.ended()).isTrue();
    }

    @Test
    void aTermIsBilledByItsScheduleAndRenewsForAYear() {
        Subscription bound = bound(2);
        assertThat(bound.agreedEnd()).isEqualTo(START.plusMonths(2));
        assertThat(facts(bound).nextInvoiceOn()).isEqualTo(MARCH);
        assertThat(facts(bound).renewsOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(facts(bound).frequency()).isEqualTo(BillingFrequency.MONTHLY);
        lives(bound, ContractAct.Kind.BILL);
        lives(bound, ContractAct.Kind.RENEW);
        assertThat(bound.termEnd()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(bound.contract().quote()).isEqualTo(QUOTE);
    }

    @Test
    void aTermEndsOnNoticeUnlessARenewalIsAgreedAfterwards() {
        Subscription ending = bound(1);
        ending.notice(START);
        assertThat(facts(ending).renewsOn()).isNull();
        lives(ending, ContractAct.Kind.END);
        assertThat(ending.endedOn()).isEqualTo(MARCH);

        Subscription renewed = bound(1);
        renewed.notice(START);
        renewed.agree(
                new PlannedChange(MARCH, seats(4), term(MARCH, 12), QUOTE), UUID.randomUUID());
        assertThat(renewed.cancelledOn()).isNull();
        lives(renewed, ContractAct.Kind.RENEW);
        assertThat(renewed.seats()).isEqualTo(4);
        assertThat(renewed.agreedChanges()).isEmpty();
    }

    @Test
    void whatIsHeldForAnOrderOrCorporateIsNotChangedByItsCustomer() {
        Subscription corporate = online();
        assertThatThrownBy(() -> corporate.cancel(START))
                .isInstanceOfSatisfying(
                        SubscriptionRefusal.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(SubscriptionRefusal.Reason.CORPORATE));
    }

    @Test
    void contestedBillingGoesOnInAnotherRound() {
        Subscription bound = bound(2);
        bound.holdBilling(true);
        assertThat(facts(bound).nextInvoiceOn()).isNull();
        bound.holdBilling(false);
        assertThat(bound.billingRound()).isEqualTo(1);
        bound.holdBilling(false);
        assertThat(bound.billingRound()).isEqualTo(1);
    }

    /** Its day comes: what the schedule shows for it is what it is charged for then. */
    private static void lives(Subscription subscription, ContractAct.Kind kind) {
        BillingSchedule schedule = subscription.schedule(NextPrices.unchanged());
        ContractDay day = schedule.next();
        assertThat(day.on()).isEqualTo(subscription.periodEnd());
        assertThat(day.acts()).extracting(ContractAct::kind).containsExactly(kind);
        day.acts().forEach(subscription::live);
        assertThat(day.lines()).hasSize(kind == ContractAct.Kind.END ? 0 : 1);
        day.lines()
                .forEach(
                        line -> {
                            assertThat(line.days()).isEqualTo(subscription.service());
                            assertThat(line.net()).isEqualTo(subscription.charged());
                        });
    }

    private static SubscriptionFacts facts(Subscription subscription) {
        return SubscriptionFacts.of(subscription, START);
    }

    private static Subscription online() {
        return new Subscription(wanted(null));
    }

    private static Subscription bound(int months) {
        return new Subscription(wanted(term(START, months)));
    }

    private static Term term(LocalDate start, int months) {
        return new Term(
                TermSchedule.term(start, 31, months),
                31,
                new TermSchedule.Cut(BillingFrequency.MONTHLY, 0));
    }

    private static NewSubscription wanted(Term term) {
        return new NewSubscription(
                SampleAccounts.spanish(),
                seats(2),
                START,
                term,
                new SubscriptionOrigin("QUOTE", QUOTE, UUID.randomUUID()));
    }

    private static Choice seats(int seats) {
        PeriodCharge charge = new PeriodCharge(Money.ofMinor(1_000, "EUR"), seats, Percent.ZERO);
        return new Choice(PRO, BillingPeriod.MONTHLY, charge);
    }
}
