package abono.quotes.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import abono.money.UnitPrice;
import abono.pricing.PeriodCharge;
import abono.quotes.lines.LineCharge;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Seats that stay keep the agreed price, new ones are offered at it (Q2). */
class AmendedPriceTest {
    private static final AmendedPrice.Typed NOTHING = new AmendedPrice.Typed(null, null, null);

    /** Forty seats for 160.00 a year less 20 % less 5 %: 121.60 each. */
    private static final PeriodCharge FORTY =
            new PeriodCharge(euro(16000), 40, Percent.of("20"), euro(0), Percent.of("5"));

    @Test
    void newSeatsAreOfferedAtTheAgreedPriceWhenNoneIsNamed() {
        LineCharge sixty = sixty("0").same(NOTHING);
        assertThat(sixty.charge().net()).isEqualTo(euro(729_600));
        assertThat(each(sixty)).hasToString("EUR 121.60");
        assertThat(sixty.before().net()).isEqualTo(euro(486_400));
        assertThat(sixty.before().kept()).isNull();
    }

    @Test
    void aNamedDiscountIsOffTheNewSeatsAlone() {
        LineCharge sixty = sixty("0").same(new AmendedPrice.Typed(null, Percent.of("10"), null));
        assertThat(sixty.before().kept()).isEqualTo(euro(486_400));
        assertThat(sixty.offerBase()).isEqualTo(euro(288_000));
        assertThat(sixty.charge().net()).isEqualTo(euro(774_400));
    }

    @Test
    void aNamedPriceIsOfTheNewSeatsAloneBeItLowerOrHigher() {
        LineCharge dear = sixty("0").same(new AmendedPrice.Typed(euro(20000), null, null));
        assertThat(dear.charge().net()).isEqualTo(euro(486_400 + 400_000));
        assertThat(dear.charge().unit()).isEqualTo(euro(20000));
        LineCharge cheap = sixty("0").same(new AmendedPrice.Typed(euro(100), null, null));
        assertThat(cheap.charge().net()).isEqualTo(euro(486_400 + 2_000));
        assertThat(cheap.charge().unit()).isEqualTo(euro(16000));
    }

    @Test
    void aDiscountOfTheWholeQuoteLeavesWhatWasAgreedAlone() {
        LineCharge sixty = sixty("10").same(NOTHING);
        assertThat(sixty.offerBase()).isEqualTo(euro(243_200));
        assertThat(sixty.before().kept()).isEqualTo(euro(486_400));
        assertThat(sixty.charge().net()).isEqualTo(euro(729_600 - 24_320));
        assertThat(seats(20, "10").same(NOTHING).charge().net()).isEqualTo(euro(243_200));
    }

    @Test
    void namesAnotherPriceForAllWhenNoSeatIsAdded() {
        LineCharge forty =
                seats(40, "0").same(new AmendedPrice.Typed(null, Percent.of("25"), null));
        assertThat(forty.charge().net()).isEqualTo(euro(480_000));
        assertThat(forty.before().kept()).isNull();
    }

    @Test
    void anAmountOffIsForEachSeatAsMuchAsItWas() {
        PeriodCharge agreed =
                new PeriodCharge(euro(16000), 40, Percent.ZERO, euro(10000), Percent.ZERO);
        LineCharge sixty =
                new AmendedPrice(agreed, BillingPeriod.ANNUAL, 60, Percent.ZERO).same(NOTHING);
        assertThat(sixty.charge().off()).isEqualTo(euro(15000));
        assertThat(each(sixty)).hasToString("EUR 157.50");
    }

    @Test
    void inAnotherTierTheAgreedDiscountsAreTakenOffTheCatalogsPrice() {
        LineCharge plus = seats(40, "0").other(NOTHING, euro(20000), BillingPeriod.ANNUAL);
        assertThat(each(plus)).hasToString("EUR 152.00");
        LineCharge monthly = seats(40, "0").other(NOTHING, euro(1600), BillingPeriod.MONTHLY);
        assertThat(each(monthly)).hasToString("EUR 12.16");
        LineCharge named =
                seats(40, "0")
                        .other(
                                new AmendedPrice.Typed(null, Percent.ZERO, null),
                                euro(20000),
                                BillingPeriod.ANNUAL);
        assertThat(each(named)).hasToString("EUR 200.00");
    }

    @Property
    void theSeatsThatStayCostToTheCentWhatTheyDid(
            @ForAll @IntRange(min = 1, max = 99_999) int unit,
            @ForAll @IntRange(min = 1, max = 300) int before,
            @ForAll @IntRange(min = 1, max = 300) int added,
            @ForAll @IntRange(min = 0, max = 10_000) int percent,
            @ForAll @IntRange(min = 0, max = 10_000) int named) {
        Percent agreedPercent = Percent.of(percent / 100 + "." + percent % 100 / 10);
        PeriodCharge agreed = new PeriodCharge(euro(unit), before, agreedPercent);
        AmendedPrice price =
                new AmendedPrice(agreed, BillingPeriod.ANNUAL, before + added, Percent.ZERO);
        Percent off = Percent.of(named / 100 + "." + named % 100 / 10);
        LineCharge mixed = price.same(new AmendedPrice.Typed(null, off, null));
        PeriodCharge alone = new PeriodCharge(euro(unit), added, off);
        assertThat(mixed.charge().net()).isEqualTo(agreed.net().plus(alone.net()));
        LineCharge continued = price.same(NOTHING);
        long cents = continued.charge().net().minor() * before;
        long agreedCents = agreed.net().minor() * (before + added);
        assertThat(Math.abs(cents - agreedCents)).isLessThan(before * 2L + added);
    }

    private static UnitPrice each(LineCharge line) {
        return UnitPrice.of(line.charge().net(), line.charge().seats());
    }

    private static AmendedPrice sixty(String offerPercent) {
        return seats(60, offerPercent);
    }

    private static AmendedPrice seats(int seats, String offerPercent) {
        return new AmendedPrice(FORTY, BillingPeriod.ANNUAL, seats, Percent.of(offerPercent));
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
