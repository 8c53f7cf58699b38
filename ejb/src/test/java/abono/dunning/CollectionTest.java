package abono.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.invoices.SampleInvoices;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The steps of dunning (P6). */
class CollectionTest {
    private static final LocalDate RENEWAL = LocalDate.of(2026, 11, 23);

    private final Collection collection =
            new Collection(
                    SampleInvoices.ofService(UUID.randomUUID(), RENEWAL, RENEWAL.plusMonths(1), 0),
                    RENEWAL);

    @Test
    void triesAtOnce() {
        assertThat(collection.due(RENEWAL.minusDays(1))).isFalse();
        assertThat(collection.due(RENEWAL)).isTrue();
        assertThat(collection.tries()).isZero();
    }

    @Test
    void triesAgainThreeFiveAndSevenDaysAfterTheFirst() {
        for (int days : new int[] {3, 5, 7}) {
            collection.failed("card_declined");

            assertThat(collection.nextTryOn()).isEqualTo(RENEWAL.plusDays(days));
            assertThat(collection.due(RENEWAL.plusDays(days - 1))).isFalse();
            assertThat(collection.due(RENEWAL.plusDays(days))).isTrue();
            assertThat(collection.givenUp()).isFalse();
        }
        assertThat(collection.lastTryOn()).isEqualTo(RENEWAL.plusDays(7));
    }

    @Test
    void isGivenUpAfterTheFourth() {
        giveUp();

        assertThat(collection.givenUp()).isTrue();
        assertThat(collection.nextTryOn()).isNull();
        assertThat(collection.due(RENEWAL.plusYears(1))).isFalse();
        assertThat(collection.ended()).isFalse();
        assertThatThrownBy(() -> collection.failed("card_declined"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsWhenTheInvoiceIsPaidBeforeOrAfterItWasGivenUp() {
        giveUp();
        collection.collected();

        assertThat(collection.ended()).isTrue();
        assertThat(collection.due(RENEWAL.plusYears(1))).isFalse();
        assertThatThrownBy(collection::collected).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void livesByItsTableOnly() {
        assertThat(after(CollectionStatus.TRYING)).isEqualTo("GIVEN_UP COLLECTED");
        assertThat(after(CollectionStatus.GIVEN_UP)).isEqualTo("COLLECTED");
        assertThat(after(CollectionStatus.COLLECTED)).isEmpty();
    }

    private void giveUp() {
        for (int i = 0; i < 4; i++) {
            collection.failed("card_declined");
        }
    }

    private static String after(CollectionStatus status) {
        return String.join(
                " ",
                Arrays.stream(CollectionStatus.values())
                        .filter(target -> follows(status, target))
                        .map(Enum::name)
                        .toList());
    }

    private static boolean follows(CollectionStatus status, CollectionStatus target) {
        try {
            return status.to(target) == target;
        } catch (IllegalStateException impossible) {
            return false;
        }
    }
}
