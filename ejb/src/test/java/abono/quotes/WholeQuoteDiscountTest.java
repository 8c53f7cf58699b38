package abono.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.money.Money;
import abono.money.Percent;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A percentage off the whole quote is rounded once and borne to the cent (Q2). */
class WholeQuoteDiscountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void roundsOnceOnTheSumOfSixLinesAndNotSixTimes() {
        Quote quote = quote("15", Collections.nCopies(6, SampleQuotes.fee("9.90", false, true)));
        assertThat(quote.discount()).isEqualTo(euro(891));
        assertThat(quote.net()).isEqualTo(euro(5049));
        assertThat(quote.total()).isEqualTo(euro(6109));
        assertThat(quote.lines())
                .extracting(line -> line.charge().offerShare().minor())
                .containsExactly(149L, 149L, 149L, 148L, 148L, 148L);
    }

    @Test
    void aLineThatIsNotTakenBearsNothingOfIt() {
        LineInput fee = SampleQuotes.fee("9.90", false, true);
        LineInput option = SampleQuotes.fee("9.90", true, false);
        Quote quote = quote("15", List.of(fee, fee, fee, fee, option, option));
        assertThat(quote.discount()).isEqualTo(euro(594));
        quote.send("Q-2026-000001", SampleQuotes.NOW);
        quote.pick(Set.of(6), List.of(), TODAY);
        assertThat(quote.discount()).isEqualTo(euro(743));
        assertThat(quote.net()).isEqualTo(euro(4207));
        quote.pick(Set.of(5, 6), List.of(), TODAY);
        assertThat(quote.discount()).isEqualTo(euro(891));
        assertThat(quote.total()).isEqualTo(euro(6109));
        quote.pick(Set.of(), List.of(), TODAY);
        assertThat(quote.discount()).isEqualTo(euro(594));
    }

    @Test
    void tellsEachLinesShareInItsDerivation() {
        Quote quote = quote("15", Collections.nCopies(6, SampleQuotes.fee("9.90", false, true)));
        QuoteLine last = quote.lines().get(5);
        var steps = last.derivation().steps();
        assertThat(steps.get(steps.size() - 1).result()).isEqualTo(last.net());
        assertThat(last.net()).isEqualTo(euro(842));
    }

    @Property
    void theSharesComeExactlyToThePercentageWhateverIsTaken(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 99_999) Integer> prices,
            @ForAll @IntRange(min = 0, max = 1_000_000) int percent,
            @ForAll @IntRange(min = 0, max = 4095) int taken) {
        String off = BigDecimal.valueOf(percent, 4).toPlainString();
        Quote quote = quote(off, prices.stream().map(WholeQuoteDiscountTest::option).toList());
        quote.send("Q-2026-000001", SampleQuotes.NOW);
        Set<Integer> positions =
                IntStream.rangeClosed(1, prices.size())
                        .filter(i -> i == 1 || (taken >> i & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet());
        quote.pick(positions, List.of(), TODAY);
        Money list = sum(positions.stream().map(i -> prices.get(i - 1)).toList());
        Money once = list.percent(Percent.of(off), RoundingMode.HALF_UP);
        assertThat(quote.discount()).isEqualTo(once);
        assertThat(quote.net()).isEqualTo(list.minus(once));
        assertThat(quote.firstInvoice().net()).isEqualTo(quote.net());
        for (QuoteLine line : quote.lines()) {
            assertThat(line.net().isNegative()).isFalse();
            assertThat(line.list().minus(line.charge().offerShare())).isEqualTo(line.net());
        }
    }

    private static LineInput option(int minor) {
        return SampleQuotes.fee(euro(minor).amount().toPlainString(), true, true);
    }

    private static Quote quote(String percent, List<LineInput> fees) {
        assertThat(fees).allMatch(fee -> fee.kind() == LineKind.FEE);
        return SampleQuotes.ofFees(
                SampleAccounts.spanish(), percent, fees.toArray(LineInput[]::new));
    }

    private static Money sum(List<Integer> prices) {
        return euro(prices.stream().mapToLong(Integer::longValue).sum());
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
