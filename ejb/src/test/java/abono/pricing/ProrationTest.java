package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.catalog.BillingPeriod;
import abono.money.DerivationText;
import abono.money.Money;
import abono.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ProrationDomain.class)
@Domain(DomainContext.Global.class)
class ProrationTest {
    private static final ServicePeriod MARCH = ProrationDomain.days("2027-03-01", "2027-04-01");
    private static final Money HUNDRED = Money.ofMinor(10_000, "EUR");

    @Property
    void creditIsNeverMoreThanTheCharge(
            @ForAll PeriodCharge charge,
            @ForAll BillingAnchor anchor,
            @ForAll @IntRange(max = 365) int at) {
        ServicePeriod period = anchor.period(0);
        Prorated credit = credit(charge.net(), period, ProrationDomain.day(period, at));
        assertThat(credit.amount()).isBetween(zero(), charge.net());
        assertThat(credit.days().end()).isEqualTo(period.end());
    }

    @Property
    void aLaterDayGivesBackNoMore(
            @ForAll PeriodCharge charge,
            @ForAll BillingAnchor anchor,
            @ForAll @IntRange(max = 365) int at,
            @ForAll @IntRange(max = 365) int later) {
        ServicePeriod period = anchor.period(0);
        LocalDate day = ProrationDomain.day(period, at);
        LocalDate last = ProrationDomain.day(period.from(day), later);
        assertThat(credit(charge.net(), period, last).amount())
                .isLessThanOrEqualTo(credit(charge.net(), period, day).amount());
    }

    @Property
    void creditsOfOneChargeNeverAddUpToMoreThanIt(
            @ForAll PeriodCharge charge,
            @ForAll BillingAnchor anchor,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 365) Integer> ats) {
        ServicePeriod period = anchor.period(0);
        Money credited = zero();
        for (int at : ats) {
            LocalDate day = ProrationDomain.day(period, at);
            Prorated credit = Proration.credit(charge.net(), credited, period, day);
            told(credit);
            assertThat(credit.amount().isNegative()).isFalse();
            credited = credited.plus(credit.amount());
        }
        assertThat(credited).isLessThanOrEqualTo(charge.net());
    }

    @Property
    void aChainOfCoTermChangesNeverGivesBackMoreThanWasCharged(
            @ForAll @Size(min = 1, max = 6) List<PeriodCharge> charges,
            @ForAll BillingAnchor anchor,
            @ForAll @Size(6) List<@IntRange(max = 365) Integer> ats) {
        ServicePeriod whole = anchor.period(0);
        List<LocalDate> days =
                ats.stream().map(at -> ProrationDomain.day(whole, at)).sorted().toList();
        Prorated current = charge(charges.get(0), whole, whole);
        Money paid = current.amount();
        for (int i = 1; i < charges.size(); i++) {
            LocalDate day = days.get(i - 1);
            Prorated credit = credit(current.amount(), current.days(), day);
            assertThat(credit.amount()).isBetween(zero(), current.amount());
            current = charge(charges.get(i), current.days().from(day), whole);
            paid = paid.minus(credit.amount()).plus(current.amount());
            assertThat(paid.minus(current.amount())).isGreaterThanOrEqualTo(zero());
        }
    }

    @Property
    void aChainOfOnlineChangesNeverGivesBackMoreThanWasCharged(
            @ForAll @Size(min = 2, max = 6) List<PeriodCharge> charges,
            @ForAll BillingPeriod period,
            @ForAll LocalDate start,
            @ForAll @Size(6) List<@IntRange(max = 365) Integer> ats) {
        ServicePeriod current = ServicePeriod.beginning(start, period);
        for (int i = 1; i < charges.size(); i++) {
            Money charged = charges.get(i - 1).net();
            LocalDate day = ProrationDomain.day(current, ats.get(i - 1));
            assertThat(credit(charged, current, day).amount()).isBetween(zero(), charged);
            current = ServicePeriod.beginning(day, period);
            assertThat(current.start()).isEqualTo(day);
        }
    }

    @Property
    void twoChangesOnOneDayCostTheSameAsOne(
            @ForAll @Size(3) List<PeriodCharge> charges,
            @ForAll BillingAnchor anchor,
            @ForAll @IntRange(max = 365) int at) {
        ServicePeriod whole = anchor.period(0);
        LocalDate day = ProrationDomain.day(whole, at);
        Money before = charges.get(0).net();
        Money one = coTerm(before, whole, charges.get(2), day, whole);
        Prorated between = charge(charges.get(1), whole.from(day), whole);
        Money two =
                coTerm(before, whole, charges.get(1), day, whole)
                        .plus(coTerm(between.amount(), between.days(), charges.get(2), day, whole));
        assertThat(two).isEqualTo(one);
    }

    @Property
    void twoOnlineChangesOnOneDayCostTheSameAsOne(
            @ForAll @Size(3) List<PeriodCharge> charges,
            @ForAll BillingAnchor anchor,
            @ForAll BillingPeriod next,
            @ForAll @IntRange(max = 365) int at) {
        ServicePeriod whole = anchor.period(0);
        LocalDate day = ProrationDomain.day(whole, at);
        Money before = charges.get(0).net();
        ServicePeriod begun = ServicePeriod.beginning(day, next);
        Money two =
                online(before, whole, charges.get(1), day)
                        .plus(online(charges.get(1).net(), begun, charges.get(2), day));
        assertThat(two).isEqualTo(online(before, whole, charges.get(2), day));
    }

    @Property
    void changeAndChangeBackOnOneDayNetsToZeroInCoTerm(
            @ForAll @Size(2) List<PeriodCharge> charges,
            @ForAll BillingAnchor anchor,
            @ForAll @IntRange(max = 365) int at) {
        ServicePeriod whole = anchor.period(0);
        LocalDate day = ProrationDomain.day(whole, at);
        Prorated there = charge(charges.get(1), whole.from(day), whole);
        Money net =
                coTerm(charges.get(0).net(), whole, charges.get(1), day, whole)
                        .plus(coTerm(there.amount(), there.days(), charges.get(0), day, whole));
        assertThat(net).isEqualTo(zero());
    }

    @Property
    void changeAndChangeBackOnOneDayOnlineIsANewPeriodLessTheCredit(
            @ForAll @Size(2) List<PeriodCharge> charges,
            @ForAll BillingAnchor anchor,
            @ForAll BillingPeriod next,
            @ForAll @IntRange(max = 365) int at) {
        ServicePeriod whole = anchor.period(0);
        LocalDate day = ProrationDomain.day(whole, at);
        Money first = charges.get(0).net();
        Money there = online(first, whole, charges.get(1), day);
        Money back =
                online(
                        charges.get(1).net(),
                        ServicePeriod.beginning(day, next),
                        charges.get(0),
                        day);
        assertThat(there.plus(back)).isEqualTo(first.minus(credit(first, whole, day).amount()));
    }

    @Property
    void aCoTermChangeAtTheSamePriceIsFreeOnAnyDayOfAnyAnchor(
            @ForAll PeriodCharge charge,
            @ForAll BillingAnchor anchor,
            @ForAll @IntRange(max = 365) int at) {
        ServicePeriod whole = anchor.period(0);
        LocalDate day = ProrationDomain.day(whole, at);
        assertThat(coTerm(charge.net(), whole, charge, day, anchor.containing(day)))
                .isEqualTo(zero());
    }

    /** Each of the three amounts is rounded once, so a stub can be off by one cent, never two. */
    @Property
    void withinAStubTheSamePriceIsWithinOneMinorUnit(
            @ForAll PeriodCharge charge,
            @ForAll BillingAnchor anchor,
            @ForAll @IntRange(max = 365) int at,
            @ForAll @IntRange(max = 365) int later) {
        ServicePeriod whole = anchor.period(0);
        Prorated stub = charge(charge, whole.from(ProrationDomain.day(whole, at)), whole);
        LocalDate day = ProrationDomain.day(stub.days(), later);
        assertThat(coTerm(stub.amount(), stub.days(), charge, day, whole).minor())
                .isBetween(-1L, 1L);
    }

    @ParameterizedTest
    @CsvSource({"EUR,32.26", "JPY,3226", "KWD,3.226"})
    void roundsToTheMinorUnitOfTheCurrency(String currency, BigDecimal amount) {
        Money charged = Money.ofMinor(10_000, currency);
        Money credit = credit(charged, MARCH, LocalDate.of(2027, 3, 22)).amount();
        assertThat(credit).isEqualTo(Money.of(amount, currency));
    }

    @Test
    void roundsHalfUpOnceAndInMinorUnits() {
        ServicePeriod april = ProrationDomain.days("2027-04-01", "2027-05-01");
        LocalDate middle = LocalDate.of(2027, 4, 16);
        for (String currency : List.of("EUR", "JPY", "KWD")) {
            assertThat(credit(Money.ofMinor(5, currency), april, middle).amount())
                    .isEqualTo(Money.ofMinor(3, currency));
        }
        assertThat(credit(Money.ofMinor(1, "JPY"), april, middle).amount()).hasToString("JPY 1");
        assertThat(credit(Money.ofMinor(1, "KWD"), april, middle).amount())
                .hasToString("KWD 0.001");
    }

    @Test
    void aChangeOnTheFirstDayGivesBackAllAndOnTheLastOneDay() {
        assertThat(credit(HUNDRED, MARCH, MARCH.start()).amount()).isEqualTo(HUNDRED);
        Prorated last = credit(HUNDRED, MARCH, LocalDate.of(2027, 3, 31));
        assertThat(last.days().days()).isEqualTo(1);
        assertThat(last.amount()).isEqualTo(Money.ofMinor(323, "EUR"));
        for (LocalDate outside : List.of(MARCH.end(), MARCH.start().minusDays(1))) {
            assertThatThrownBy(() -> Proration.credit(HUNDRED, MARCH, outside))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anUpgradeOnlineBeginsAPeriodAndADowngradeLeavesCredit() {
        PeriodCharge dear = new PeriodCharge(HUNDRED, 2, Percent.ZERO);
        LocalDate day = LocalDate.of(2027, 3, 17);
        assertThat(online(HUNDRED, MARCH, dear, day)).hasToString("EUR 151.61");
        PeriodCharge cheap = new PeriodCharge(Money.ofMinor(1_000, "EUR"), 1, Percent.ZERO);
        assertThat(online(HUNDRED, MARCH, cheap, day)).hasToString("EUR -38.39");
        assertThat(ServicePeriod.beginning(day, BillingPeriod.MONTHLY))
                .isEqualTo(ProrationDomain.days("2027-03-17", "2027-04-17"));
    }

    @Test
    void givesBackNoMoreThanWhatIsLeftOfACharge() {
        LocalDate day = LocalDate.of(2027, 3, 2);
        Money before = Money.ofMinor(1_000, "EUR");
        Prorated credit = Proration.credit(HUNDRED, before, MARCH, day);
        assertThat(credit.amount()).hasToString("EUR 90.00");
        assertThat(DerivationText.say(credit.derivation(), Locale.ENGLISH))
                .last()
                .isEqualTo(
                        "No more than what was not credited yet: €100.00 charged less €10.00"
                                + " credited before = €90.00");
        assertThat(DerivationText.say(credit.derivation(), new Locale("es")))
                .last()
                .isEqualTo(
                        "Como mucho lo que aún no se ha reconocido a su favor: 100,00\u00a0€"
                                + " cobrados menos 10,00\u00a0€ ya reconocidos = 90,00\u00a0€");
        assertThat(Proration.credit(HUNDRED, before, MARCH, day.plusDays(15)))
                .isEqualTo(Proration.credit(HUNDRED, MARCH, day.plusDays(15)));
        Money much = HUNDRED.times(2);
        assertThatThrownBy(() -> Proration.credit(HUNDRED, much, MARCH, day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysInBothLanguagesHowACreditAndAChargeCameToBe() {
        Prorated credit = credit(HUNDRED, MARCH, LocalDate.of(2027, 3, 17));
        assertThat(DerivationText.say(credit.derivation(), Locale.ENGLISH))
                .containsExactly(
                        "€100.00 charged × 15 unused days (from Mar 17, 2027 up to, not including,"
                                + " Apr 1, 2027) / 31 days charged for, rounded half up = €48.39");
        PeriodCharge full = new PeriodCharge(HUNDRED, 3, Percent.of("10"));
        Prorated charge = charge(full, MARCH.from(LocalDate.of(2027, 3, 17)), MARCH);
        assertThat(DerivationText.say(charge.derivation(), new Locale("es")))
                .containsExactly(
                        "3 puestos × 100,00\u00a0€ = 300,00\u00a0€",
                        "10\u00a0% de descuento sobre 300,00\u00a0€, con redondeo comercial ="
                                + " 30,00\u00a0€",
                        "300,00\u00a0€ menos 30,00\u00a0€ = 270,00\u00a0€",
                        "270,00\u00a0€ × 15 días (desde el 17 mar 2027 hasta el 1 abr 2027, este"
                                + " sin incluir) / 31 días del período de facturación, con"
                                + " redondeo comercial = 130,65\u00a0€");
    }

    private static Money online(Money charged, ServicePeriod old, PeriodCharge next, LocalDate on) {
        return next.net().minus(credit(charged, old, on).amount());
    }

    private static Money coTerm(
            Money charged,
            ServicePeriod current,
            PeriodCharge next,
            LocalDate day,
            ServicePeriod whole) {
        return charge(next, current.from(day), whole)
                .amount()
                .minus(credit(charged, current, day).amount());
    }

    private static Prorated credit(Money charged, ServicePeriod period, LocalDate day) {
        return told(Proration.credit(charged, period, day));
    }

    private static Prorated charge(PeriodCharge full, ServicePeriod days, ServicePeriod whole) {
        return told(Proration.charge(full, days, whole));
    }

    /** No amount without its story: the last step of any derivation comes to the amount. */
    private static Prorated told(Prorated prorated) {
        var steps = prorated.derivation().steps();
        assertThat(steps.get(steps.size() - 1).result()).isEqualTo(prorated.amount());
        return prorated;
    }

    private static Money zero() {
        return Money.zero("EUR");
    }
}
