package abono.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.money.Money;
import abono.tax.TaxDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of an order and every act on it. */
class OrderLifeTest {
    private static final String WHY = "card_declined";
    private static final Map<String, Consumer<Order>> ACTS =
            Map.of("COMPLETE", Order::complete, "FAIL", order -> order.fail(WHY));

    @ParameterizedTest
    @CsvSource({
        "PLACING, COMPLETE, COMPLETED",
        "PLACING, FAIL, FAILED",
        "COMPLETED, COMPLETE,",
        "COMPLETED, FAIL,",
        "FAILED, COMPLETE,",
        "FAILED, FAIL,"
    })
    void livesByItsTableOnly(OrderStatus state, String act, OrderStatus next) {
        Order order = an(state);
        String failure = order.failure();

        if (next == null) {
            assertThatThrownBy(() -> ACTS.get(act).accept(order))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(state.name());
            assertThat(order.status()).isEqualTo(state);
            assertThat(order.failure()).isEqualTo(failure);
        } else {
            ACTS.get(act).accept(order);
            assertThat(order.status()).isEqualTo(next);
            assertThat(order.failure()).isEqualTo(act.equals("FAIL") ? WHY : null);
        }
    }

    private static Order an(OrderStatus state) {
        Account account = SampleAccounts.spanish();
        Money zero = Money.zero(account.currency());
        OrderPreview shown =
                new OrderPreview(
                        account,
                        LocalDate.of(2026, 11, 24),
                        List.of(),
                        TaxDecisions.spanish(),
                        zero,
                        GivenBack.nothing(zero));
        Order order =
                new Order(
                        shown,
                        SampleAccounts.aContact("Elena Ruiz", "es"),
                        "O-2026-000001",
                        "key",
                        Instant.parse("2026-11-24T10:00:00Z"));
        switch (state) {
            case COMPLETED -> order.complete();
            case FAILED -> order.fail("expired");
            default -> assertThat(order.placing()).isTrue();
        }
        return order;
    }
}
