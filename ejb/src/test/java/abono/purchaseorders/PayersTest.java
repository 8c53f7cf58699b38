package abono.purchaseorders;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A purchase order pays what its quote added to an invoice, and nothing beside it (U4). */
class PayersTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID AMENDMENT = UUID.randomUUID();
    private static final UUID SEATS = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }

    private static PlannedPart part(UUID quote, UUID about, long minor) {
        return new PlannedPart(quote, new Planned(about, DAY, minor));
    }

    @Test
    void anAmendmentPaysTheDifferenceAndNoLineOfAnotherQuote() {
        List<Planned> lines =
                List.of(new Planned(SEATS, DAY, 60_000), new Planned(OTHER, DAY, 10_000));
        List<PlannedPart> planned =
                List.of(
                        part(CONTRACT, SEATS, 40_000),
                        part(CONTRACT, OTHER, 10_000),
                        part(AMENDMENT, SEATS, 20_000));
        assertThat(Payers.of(List.of(AMENDMENT), lines, euro(84_700), planned))
                .containsEntry(AMENDMENT, euro(24_200));
    }

    @Test
    void togetherTheyPayTheInvoiceToTheCent() {
        List<Planned> lines = List.of(new Planned(SEATS, DAY, 1_001));
        List<PlannedPart> planned =
                List.of(part(CONTRACT, SEATS, 333), part(AMENDMENT, SEATS, 668));
        var pay = Payers.of(List.of(CONTRACT, AMENDMENT), lines, euro(1_211), planned);
        assertThat(pay.values().stream().reduce(Money::plus)).contains(euro(1_211));
        assertThat(pay).containsEntry(CONTRACT, euro(403));
    }

    @Test
    void aReductionLeavesTheContractToPayWhatIsLeft() {
        List<Planned> lines = List.of(new Planned(SEATS, DAY, 25_000));
        List<PlannedPart> planned =
                List.of(part(CONTRACT, SEATS, 40_000), part(AMENDMENT, SEATS, -15_000));
        assertThat(Payers.of(List.of(CONTRACT, AMENDMENT), lines, euro(30_250), planned))
                .containsEntry(CONTRACT, euro(30_250))
                .containsEntry(AMENDMENT, euro(0));
    }

    @Test
    void aTermThatWasNotAcceptedIsPaidByNoOrder() {
        List<Planned> lines = List.of(new Planned(SEATS, DAY.plusYears(1), 40_000));
        List<PlannedPart> planned = List.of(part(CONTRACT, SEATS, 40_000));
        assertThat(Payers.of(List.of(CONTRACT), lines, euro(48_400), planned))
                .containsEntry(CONTRACT, euro(0));
    }
}
