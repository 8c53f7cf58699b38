package abono.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seat costs, by how many there are (D2). */
class PriceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "1, EUR 160.00",
        "99, EUR 160.00",
        "100, EUR 144.00",
        "499, EUR 144.00",
        "500, EUR 128.00",
        "9000, EUR 128.00"
    })
    void theWholeQuantityDecides(int seats, String unit) {
        assertThat(price(new VolumeStep(100, 14_400), new VolumeStep(500, 12_800)).unit(seats))
                .hasToString(unit);
    }

    @ParameterizedTest
    @CsvSource({"1", "500"})
    void withoutStepsEverySeatCostsTheSame(int seats) {
        assertThat(price().steps()).isEmpty();
        assertThat(price().unit(seats)).hasToString("EUR 160.00");
    }

    private static Price price(VolumeStep... steps) {
        PricedPlan plan =
                new PricedPlan(
                        new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1),
                        "Pro");
        Money unit = Money.ofMinor(16_000, "EUR");
        return plan.sold(BillingPeriod.ANNUAL, unit, DAY, steps).prices().get(0);
    }
}
