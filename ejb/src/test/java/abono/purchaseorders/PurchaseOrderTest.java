package abono.purchaseorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.money.Money;
import abono.purchaseorders.Movements.Part;
import abono.purchaseorders.PurchasingRefusal.Reason;
import abono.refusals.InvalidInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PurchaseOrderTest {
    private static final UUID QUOTE = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private final PurchaseOrder order = order("100.00");

    @Test
    void remainsWhatIsNeitherReservedNorConsumed() {
        order.reserve(euro(6000));
        order.consume(euro(2500));

        assertThat(order.reserved()).isEqualTo(euro(3500));
        assertThat(order.consumed()).isEqualTo(euro(2500));
        assertThat(order.remaining()).isEqualTo(euro(4000));
    }

    @Test
    void takesBackWhatANoteGivesAndWhatIsReleased() {
        order.reserve(euro(6000));
        order.consume(euro(2500));
        order.giveBack(euro(500));
        order.release(euro(3500));

        assertThat(order.remaining()).isEqualTo(euro(8000));
        assertThatThrownBy(() -> order.giveBack(euro(2001)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> order.release(euro(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNeverOverdrawn() {
        order.reserve(euro(9999));
        assertThatThrownBy(() -> order.reserve(euro(2)))
                .isInstanceOfSatisfying(
                        PurchasingRefusal.class,
                        refusal ->
                                assertThat(refusal.figures())
                                        .containsExactly("PO-1", euro(1), euro(2)));
        assertThat(order.remaining()).isEqualTo(euro(1));
    }

    @Test
    void isUsableOnItsFirstAndItsLastDayAndNoOther() {
        order.refuseUnlessUsable("EUR", FIRST);
        order.refuseUnlessUsable("EUR", LAST);
        refuses(Reason.NOT_YET_VALID, () -> order.refuseUnlessUsable("EUR", FIRST.minusDays(1)));
        refuses(Reason.EXPIRED, () -> order.refuseUnlessUsable("EUR", LAST.plusDays(1)));
        refuses(Reason.OTHER_CURRENCY, () -> order.refuseUnlessUsable("USD", FIRST));
    }

    @Test
    void closesOnceAndThenStaysAsItIs() {
        order.close(NOW);
        refuses(Reason.CLOSED, () -> order.close(NOW));
        refuses(Reason.CLOSED, () -> order.change(input("200.00")));
        refuses(Reason.CLOSED, () -> order.refuseUnlessUsable("EUR", FIRST));
    }

    @Test
    void cannotBecomeSmallerThanWhatIsUsed() {
        order.reserve(euro(6000));
        order.consume(euro(2500));
        refuses(Reason.BELOW_USED, () -> order.change(input("59.99")));
        order.change(input("60.00"));
        assertThat(order.remaining().isZero()).isTrue();
    }

    @Test
    void saysWhatItIsOnADay() {
        assertThat(order.state(FIRST.minusDays(1))).isEqualTo(PurchaseOrderState.NOT_YET_VALID);
        assertThat(order.state(LAST)).isEqualTo(PurchaseOrderState.USABLE);
        assertThat(order.state(LAST.plusDays(1))).isEqualTo(PurchaseOrderState.EXPIRED);
        order.reserve(euro(10000));
        assertThat(order.state(LAST)).isEqualTo(PurchaseOrderState.USABLE);
        order.consume(euro(10000));
        assertThat(order.state(LAST)).isEqualTo(PurchaseOrderState.EXHAUSTED);
        order.close(NOW);
        assertThat(order.state(LAST)).isEqualTo(PurchaseOrderState.CLOSED);
    }

    @Test
    void sharesWhatIsWantedFirstOfTheFirst() {
        PurchaseOrder second = order("50.00");
        List<Part> held =
                List.of(
                        new Part(order, euro(3000), QUOTE),
                        new Part(order, euro(0), QUOTE),
                        new Part(second, euro(5000), QUOTE));
        assertThat(Movements.share(held, euro(4000)))
                .containsExactly(
                        new Part(order, euro(3000), QUOTE), new Part(second, euro(1000), QUOTE));
        assertThat(Movements.share(held, euro(3000)))
                .containsExactly(new Part(order, euro(3000), QUOTE));
    }

    @Test
    void refusesWhatNoOrderCanBe() {
        assertThat(problems(new PurchaseOrderInput(" ", null, null, null, "x".repeat(501))))
                .containsExactly("number", "amount", "validUntil", "note");
        assertThat(
                        problems(
                                new PurchaseOrderInput(
                                        "A,B", new BigDecimal("1.001"), LAST, FIRST, null)))
                .containsExactly("number", "amount", "validUntil");
        assertThat(problems(input("0"))).containsExactly("amount");
        assertThat(problems(input("1000000000.01"))).containsExactly("amount");
        input("1.10").check("EUR");
    }

    private static List<String> problems(PurchaseOrderInput input) {
        try {
            input.check("EUR");
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.problems().stream().map(each -> each.field()).toList();
        }
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PurchasingRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static PurchaseOrder order(String amount) {
        return new PurchaseOrder(SampleAccounts.spanish(), input(amount), NOW);
    }

    private static PurchaseOrderInput input(String amount) {
        return new PurchaseOrderInput("PO-1", new BigDecimal(amount), FIRST, LAST, null);
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
