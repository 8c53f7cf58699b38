package abono.tax;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.money.Percent;
import java.util.Locale;
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
        Buyer buyer = new Buyer(new Place(country, "10115"), business, valid);
        assertThat(TaxRules.category(new Place("ES", "28009"), buyer)).isEqualTo(category);
    }

    @ParameterizedTest(name = "sold from {0} to {1}: business {2}, consumer {3}")
    @CsvSource({
        "ES 28009, ES 35001, NOT_SUBJECT, NOT_SUBJECT",
        "ES 28009, ES 51001, NOT_SUBJECT, NOT_SUBJECT",
        "ES 28009, FI 22100, NOT_SUBJECT, NOT_SUBJECT",
        "ES 28009, MC 98000, REVERSE_CHARGE, DESTINATION",
        "ES 28009, PT 9000-123, REVERSE_CHARGE, DESTINATION",
        "PT 1000-001, PT 9000-123, DOMESTIC, DOMESTIC",
        "FR 75001, MC 98000, DOMESTIC, DOMESTIC",
        "FR 75001, FR 97400, NOT_SUBJECT, NOT_SUBJECT",
        "AT 1010, DE 87491, DOMESTIC, DOMESTIC",
        "DE 10115, DE 87491, REVERSE_CHARGE, DESTINATION",
        "ES 35001, ES 28009, REVERSE_CHARGE, DESTINATION",
        "ES 35001, ES 38001, NOT_SUBJECT, NOT_SUBJECT",
        "ES 35001, DE 10115, REVERSE_CHARGE, DESTINATION",
        "GB SW1A 1AA, GB BT1 1AA, DOMESTIC, DOMESTIC",
        "GB SW1A 1AA, IM IM1 1AA, NOT_SUBJECT, NOT_SUBJECT"
    })
    void decidesByTheTerritoriesOfBoth(
            String seller, String buyer, TaxCategory business, TaxCategory consumer) {
        assertThat(category(seller, buyer, true)).isEqualTo(business);
        assertThat(category(seller, buyer, false)).isEqualTo(consumer);
    }

    private static TaxCategory category(String seller, String buyer, boolean business) {
        return TaxRules.category(place(seller), new Buyer(place(buyer), business, business));
    }

    private static Place place(String address) {
        return new Place(address.substring(0, 2), address.substring(3));
    }

    @Test
    void roundsTheTaxOfASumOnceHalfUp() {
        TaxDecision spanish = TaxDecisions.spanish();
        assertThat(spanish.on(Money.ofMinor(1050, "EUR")).minor()).isEqualTo(221);
        assertThat(spanish.derivation(Money.ofMinor(1050, "EUR")).steps().get(0).rule())
                .isEqualTo(Rule.TAX);
    }

    @Test
    void chargesNothingAbroad() {
        TaxDecision reverse = TaxDecisions.reverseCharge();
        assertThat(reverse.on(Money.ofMinor(100000, "EUR")).isZero()).isTrue();
    }

    @Test
    void keepsItsNoteInBothLanguages() {
        TaxDecision islands =
                new TaxDecision(TaxCategory.NOT_SUBJECT, Percent.ZERO, "ES", "CANARY_ISLANDS");
        assertThat(islands.note(Locale.forLanguageTag("es")))
                .startsWith("No sujeto a IVA: el servicio se entiende prestado en Canarias, fuera");
        assertThat(islands.note(Locale.UK))
                .startsWith(
                        "Not subject to VAT: the place of supply is the Canary Islands, outside");
        TaxDecision monaco =
                new TaxDecision(TaxCategory.DESTINATION, Percent.of("20"), "FR", "MONACO");
        assertThat(monaco.note(Locale.ENGLISH))
                .isEqualTo(
                        "VAT of France at the standard rate of 20% that holds in Monaco,"
                                + " the customer’s place.");
        assertThat(TaxDecisions.spanish().note(Locale.forLanguageTag("es-MX")))
                .isEqualTo("IVA de España al tipo general del 21\u00a0%.");
    }
}
