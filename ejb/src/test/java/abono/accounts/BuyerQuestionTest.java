package abono.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.refusals.InvalidInput;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BuyerQuestionTest {
    private static final String NUMBER = "DE136695976";

    @Test
    void asksAConsumerWithAValidNumber() {
        Account consumer = online(null, false, false);
        assertThat(BuyerQuestion.of(consumer, NUMBER, true))
                .isEqualTo(BuyerQuestion.BECOMES_BUSINESS);
        assertThatThrownBy(() -> consumer.describe(details(null), new CheckedTaxId(NUMBER, true)))
                .isInstanceOf(InvalidInput.class);
        assertThat(consumer.taxId()).isNull();

        consumer.describe(details(true), new CheckedTaxId(NUMBER, true));
        assertThat(consumer.buyer().business()).isTrue();
        assertThat(consumer.buyer().taxIdValid()).isTrue();
    }

    @Test
    void leavesAConsumerWhoSaysSo() {
        Account consumer = online(null, false, false);
        consumer.describe(details(false), new CheckedTaxId(NUMBER, true));
        assertThat(consumer.buyer().business()).isFalse();
        assertThat(BuyerQuestion.of(consumer, NUMBER, true)).isNull();
        consumer.describe(details(null), new CheckedTaxId(NUMBER, true));
        assertThat(consumer.business()).isFalse();
        consumer.describe(details(true), new CheckedTaxId(NUMBER, true));
        assertThat(consumer.business()).isTrue();
    }

    @Test
    void asksABusinessThatTakesItsNumberAway() {
        Account business = online(NUMBER, true, true);
        assertThat(BuyerQuestion.of(business, null, false))
                .isEqualTo(BuyerQuestion.BECOMES_CONSUMER);
        business.describe(details(false), CheckedTaxId.NONE);
        assertThat(business.business()).isFalse();
        assertThat(business.buyer().taxIdValid()).isFalse();
    }

    @Test
    void neverMakesABusinessOfANumberThatDoesNotCount() {
        Account consumer = online(null, false, false);
        consumer.describe(details(true), new CheckedTaxId("12-3456789", false));
        assertThat(consumer.business()).isFalse();
    }

    @Test
    void doesNotAskWhoHasNothingToChange() {
        Account without = online(null, false, true);
        assertThat(BuyerQuestion.of(without, null, false)).isNull();
        assertThat(BuyerQuestion.of(without, NUMBER, true)).isNull();
        assertThat(BuyerQuestion.of(SampleAccounts.spanish(), null, false)).isNull();
    }

    private static Account online(String taxId, boolean valid, boolean business) {
        return new Account(
                UUID.randomUUID(),
                "A-000301",
                AccountKind.ONLINE,
                new AccountData(
                        "Petra Braun",
                        taxId,
                        valid,
                        business,
                        new Address("Invalidenstraße 1", "10115", "Berlin", null, "DE"),
                        "EUR",
                        Locale.ENGLISH,
                        ZoneId.of("Europe/Berlin"),
                        0,
                        null));
    }

    private static BillingDetails details(Boolean business) {
        return new BillingDetails(
                "Petra Braun",
                NUMBER,
                "Invalidenstraße 1",
                "10115",
                "Berlin",
                null,
                "en",
                List.of(),
                business);
    }
}
