package abono.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void knowsTheDecimalsOfItsCurrency() {
        assertThat(Money.ofMinor(1230, "EUR")).hasToString("EUR 12.30");
        assertThat(Money.ofMinor(1230, "JPY")).hasToString("JPY 1230");
        assertThat(Money.ofMinor(1230, "KWD")).hasToString("KWD 1.230");
    }

    @Test
    void neverRoundsSilently() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("12.345"), "EUR"))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("1e30"), "EUR"))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesTwoCurrencies() {
        Money euro = Money.ofMinor(1, "EUR");
        Money dollar = Money.ofMinor(1, "USD");
        assertThatThrownBy(() -> euro.plus(dollar)).hasMessageContaining("Two currencies");
        assertThatThrownBy(() -> euro.compareTo(dollar)).hasMessageContaining("Two currencies");
    }

    @Test
    void refusesToOverflow() {
        Money most = Money.ofMinor(Long.MAX_VALUE, "EUR");
        assertThatThrownBy(() -> most.plus(Money.ofMinor(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void splitsAHundredByThreeWithoutLosingACent() {
        assertThat(Money.ofMinor(10000, "EUR").split(3))
                .extracting(Money::minor)
                .containsExactly(3333L, 3333L, 3334L);
    }

    @Property
    void splitGivesOutEveryCent(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long minor,
            @ForAll @IntRange(min = 1, max = 400) int parts) {
        var split = Money.ofMinor(minor, "EUR").split(parts);
        assertThat(split.stream().mapToLong(Money::minor).sum()).isEqualTo(minor);
        long least = split.stream().mapToLong(Money::minor).min().orElseThrow();
        long most = split.stream().mapToLong(Money::minor).max().orElseThrow();
        assertThat(most - least).isBetween(0L, 1L);
    }

    @Test
    void spreadsByWeightAndGivesTheRestToThoseThatLostMost() {
        List<Money> weights = List.of(euro(100), euro(200), euro(0), euro(100));
        assertThat(euro(10).spread(weights))
                .extracting(Money::minor)
                .containsExactly(3L, 5L, 0L, 2L);
        assertThat(euro(0).spread(List.of(euro(0)))).containsExactly(euro(0));
        assertThatThrownBy(() -> euro(1).spread(List.of(euro(0))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void spreadGivesOutEveryCentAndNoneItsWeight(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 99_999) Integer> weights,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        List<Money> whole = weights.stream().map(MoneyTest::euro).toList();
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Money> parts = euro(sum * percent / 100).spread(whole);
        assertThat(parts.stream().mapToLong(Money::minor).sum()).isEqualTo(sum * percent / 100);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).minor()).isBetween(0L, (long) weights.get(i));
        }
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }

    @Property
    void aShareIsWithinHalfACentOfTheExactOne(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long minor,
            @ForAll @IntRange(min = 0, max = 366) int days,
            @ForAll @IntRange(min = 1, max = 366) int of) {
        long share = Money.ofMinor(minor, "EUR").share(days, of, RoundingMode.HALF_UP).minor();
        assertThat(Math.abs(share * 2 * of - minor * 2 * days)).isLessThanOrEqualTo(of);
    }

    @Test
    void multipliesBeforeItRounds() {
        assertThat(Money.ofMinor(100, "EUR").share(1, 3, RoundingMode.HALF_UP).minor())
                .isEqualTo(33);
        assertThat(Money.ofMinor(5, "EUR").share(1, 2, RoundingMode.HALF_UP).minor()).isEqualTo(3);
        assertThat(Money.ofMinor(-5, "EUR").share(1, 2, RoundingMode.HALF_UP).minor())
                .isEqualTo(-3);
    }

    @Test
    void takesPercentagesWithFourDecimals() {
        Money net = Money.ofMinor(10001, "USD");
        assertThat(net.percent(Percent.of("8.875"), RoundingMode.HALF_UP).minor()).isEqualTo(888);
    }
}
