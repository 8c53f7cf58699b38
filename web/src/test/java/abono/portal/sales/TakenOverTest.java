package abono.portal.sales;

import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import abono.portal.Typed;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Seats that nobody typed are those of the quote's first day, whichever that becomes. */
class TakenOverTest {
    private static final Choice TODAY = choice(20, BillingPeriod.MONTHLY);
    private static final Choice LATER = choice(30, BillingPeriod.ANNUAL);

    private final LineForm line = LineForm.empty();

    private static Choice choice(int seats, BillingPeriod period) {
        Money unit = Money.ofMinor(1600, "EUR");
        return new Choice(null, period, new PeriodCharge(unit, seats, Percent.ZERO));
    }

    @Test
    void followWhatIsAgreedForTheDay() {
        line.follow(TODAY);
        assertThat(line.getSeats()).isEqualTo("20");
        assertThat(line.getPeriod()).isEqualTo(BillingPeriod.MONTHLY);
        line.follow(LATER);
        assertThat(line.getSeats()).isEqualTo("30");
        assertThat(line.getPeriod()).isEqualTo(BillingPeriod.ANNUAL);
        line.follow(TODAY);
        assertThat(line.getSeats()).isEqualTo("20");
        assertThat(line.getPeriod()).isEqualTo(BillingPeriod.MONTHLY);
    }

    @Test
    void stayAsTypedOnWhicheverDay() {
        line.follow(TODAY);
        line.setSeats("30");
        line.follow(TODAY);
        line.follow(LATER);
        line.follow(TODAY);
        assertThat(line.getSeats()).isEqualTo("30");
        assertThat(line.getPeriod()).isEqualTo(BillingPeriod.MONTHLY);
        line.setSeats("");
        line.follow(LATER);
        assertThat(line.getSeats()).isEmpty();
    }

    @Test
    void aPeriodThatWasChosenStaysAndLeavesTheSeatsFollowing() {
        line.follow(TODAY);
        line.setPeriod(BillingPeriod.ANNUAL);
        line.follow(TODAY);
        line.follow(LATER);
        line.follow(TODAY);
        assertThat(line.getPeriod()).isEqualTo(BillingPeriod.ANNUAL);
        assertThat(line.getSeats()).isEqualTo("20");
    }

    @Test
    void anotherContractIsTakenOverWholly() {
        line.follow(TODAY);
        line.setSeats("7");
        line.follow(TODAY);
        line.chosen();
        line.follow(LATER);
        assertThat(line.getSeats()).isEqualTo("30");
    }

    @Test
    void moreOrFewerAreCountedFromTheDay() {
        TakenOver five = new TakenOver(5);
        assertThat(five.seats(TODAY, "")).isEqualTo("25");
        assertThat(five.seats(LATER, "25")).isEqualTo("35");
        TakenOver fewer = new TakenOver(-25);
        assertThat(fewer.seats(LATER, "")).isEqualTo("5");
        assertThat(fewer.seats(TODAY, "5")).isEqualTo("1");
    }

    @Test
    void theFirstDayIsNeverInThePastAndUnknownWhenItCannotBeRead() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        TermsForm terms = TermsForm.usual(today, Locale.ENGLISH);
        assertThat(terms.start(today, new Typed(Locale.ENGLISH))).isEqualTo(today);
        terms.setStartsOn("Nov 1, 2026");
        assertThat(terms.start(today, new Typed(Locale.ENGLISH))).isEqualTo(today);
        terms.setStartsOn("12/1/2026");
        assertThat(terms.start(today, new Typed(Locale.ENGLISH)))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        terms.setStartsOn("soon");
        assertThat(terms.start(today, new Typed(Locale.ENGLISH))).isNull();
    }
}
