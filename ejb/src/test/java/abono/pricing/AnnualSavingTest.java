package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Money;
import abono.money.Percent;
import org.junit.jupiter.api.Test;

class AnnualSavingTest {
    @Test
    void saysMoneyAndPercentRoundedDown() {
        AnnualSaving saving = AnnualSaving.of(euros(1600), euros(16000));

        assertThat(saving.monthly()).isEqualTo(euros(19200));
        assertThat(saving.amount()).isEqualTo(euros(3200));
        assertThat(saving.percent()).isEqualTo(Percent.of("16"));
    }

    @Test
    void promisesNothingWhenTheYearIsNoCheaper() {
        AnnualSaving saving = AnnualSaving.of(euros(1000), euros(12500));

        assertThat(saving.amount().isPositive()).isFalse();
        assertThat(saving.percent()).isEqualTo(Percent.ZERO);
        assertThat(AnnualSaving.of(euros(0), euros(0)).percent()).isEqualTo(Percent.ZERO);
    }

    private static Money euros(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
