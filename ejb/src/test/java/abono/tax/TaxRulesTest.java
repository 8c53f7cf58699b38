package abono.tax;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.money.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRulesTest {
    @ParameterizedTest(name = "a buyer in {0}, business {1}, valid id {2}: {3}")
    @CsvSource({
        "ES, true,  true,  DOMESTIC",
        "ES, false, false, DOMESTIC",
        "DE, true,  true,  REVERSE_CHARGE",
        "DE, true,  false, DESTINATION",
        "DE, false, true,  DESTINATION",
        "US, true,  false, NOT_SUBJECT",
        "GB, true,  true,  NOT_SUBJECT",
        "CH, false, false, NOT_SUBJECT"
    })
    void decidesByCountryAndStatus(
            String country, boolean business, boolean valid, TaxCategory category) {
        assertThat(TaxRules.category("ES", new Buyer(country, business, valid)))
                .isEqualTo(category);
    }

    @Test
    void roundsTheTaxOfASumOnceHalfUp() {
        TaxDecision spanish = new TaxDecision(TaxCategory.DOMESTIC, Percent.of("21"), "ES");
        assertThat(spanish.on(Money.ofMinor(1050, "EUR")).minor()).isEqualTo(221);
        assertThat(spanish.derivation(Money.ofMinor(1050, "EUR")).steps().get(0).rule())
                .isEqualTo(Rule.TAX);
    }

    @Test
    void chargesNothingAbroad() {
        TaxDecision reverse = new TaxDecision(TaxCategory.REVERSE_CHARGE, Percent.ZERO, "DE");
        assertThat(reverse.on(Money.ofMinor(100000, "EUR")).isZero()).isTrue();
    }
}
