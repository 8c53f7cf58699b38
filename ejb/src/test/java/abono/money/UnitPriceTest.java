package abono.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class UnitPriceTest {
    @Test
    void hasAsManyDecimalsAsTheProductNeedsAndNoMore() {
        assertThat(UnitPrice.of(euro(160_000), 40)).hasToString("EUR 40.00");
        assertThat(UnitPrice.of(euro(53_333), 40)).hasToString("EUR 13.33325");
        assertThat(UnitPrice.of(euro(10_000), 3)).hasToString("EUR 33.333");
        assertThat(UnitPrice.of(euro(-10_000), 3)).hasToString("EUR -33.333");
        assertThat(UnitPrice.of(Money.ofMinor(100, "JPY"), 3)).hasToString("JPY 33.3");
    }

    @Test
    void isWrittenAsTheReaderWritesAmounts() {
        UnitPrice price = UnitPrice.of(euro(53_333), 40);
        assertThat(MoneyText.format(price, Locale.ENGLISH)).isEqualTo("€13.33325");
        assertThat(MoneyText.format(price, new Locale("es"))).isEqualTo("13,33325\u00a0€");
    }

    @Property
    void timesTheQuantityIsTheAmount(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long minor,
            @ForAll @IntRange(min = 1, max = 1_000_000) int quantity) {
        assertThat(UnitPrice.of(euro(minor), quantity).times(quantity)).isEqualTo(euro(minor));
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
