package abono.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.SampleInvoices;
import abono.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of a payment and every act on it; what is refused changes nothing. */
class PaymentLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final InvoiceLifecycle INVOICES = new InvoiceLifecycle();
    private static final Map<String, Consumer<Payment>> ACTS =
            Map.of(
                    "AWAIT", payment -> payment.await("/challenge", NOW),
                    "SUCCEED", payment -> payment.succeed("P-2026-000002", NOW),
                    "FAIL", payment -> payment.fail("card_declined", NOW, INVOICES),
                    "PARK", payment -> payment.park("amount_differs", NOW),
                    "REVERSE",
                            payment ->
                                    payment.reverse(
                                            "Wrong", SampleAccounts.diego(), NOW, INVOICES));

    private final Invoice invoice =
            SampleInvoices.ofService(UUID.randomUUID(), DAY, DAY.plusMonths(1), 0);

    @ParameterizedTest
    @CsvSource({
        "PENDING, AWAIT, ACTION_NEEDED",
        "PENDING, SUCCEED, SUCCEEDED",
        "PENDING, FAIL, FAILED",
        "PENDING, PARK, PARKED",
        "PENDING, REVERSE,",
        "ACTION_NEEDED, AWAIT,",
        "ACTION_NEEDED, SUCCEED, SUCCEEDED",
        "ACTION_NEEDED, FAIL, FAILED",
        "ACTION_NEEDED, PARK, PARKED",
        "ACTION_NEEDED, REVERSE,",
        "SUCCEEDED, AWAIT,",
        "SUCCEEDED, SUCCEED,",
        "SUCCEEDED, FAIL,",
        "SUCCEEDED, PARK,",
        "SUCCEEDED, REVERSE, REVERSED",
        "FAILED, AWAIT,",
        "FAILED, SUCCEED,",
        "FAILED, FAIL,",
        "FAILED, PARK,",
        "FAILED, REVERSE,",
        "PARKED, AWAIT,",
        "PARKED, SUCCEED,",
        "PARKED, FAIL,",
        "PARKED, PARK,",
        "PARKED, REVERSE,",
        "REVERSED, AWAIT,",
        "REVERSED, SUCCEED,",
        "REVERSED, FAIL,",
        "REVERSED, PARK,",
        "REVERSED, REVERSE,"
    })
    void livesByItsTableOnly(PaymentStatus state, String act, PaymentStatus next) {
        Payment payment = a(state);
        String before = told(payment);

        if (next == null) {
            assertThatThrownBy(() -> ACTS.get(act).accept(payment))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(state.name());
            assertThat(told(payment)).isEqualTo(before);
        } else {
            ACTS.get(act).accept(payment);
            assertThat(payment.status()).isEqualTo(next);
        }
    }

    /** All of it that an act changes, with its invoice. */
    private String told(Payment payment) {
        return String.join(
                " ",
                payment.status().name(),
                payment.number(),
                payment.failure(),
                payment.actionUrl(),
                payment.reversalReason(),
                invoice.open().toString(),
                invoice.available().toString());
    }

    private Payment a(PaymentStatus state) {
        Payment payment =
                Payment.byTransfer(invoice.account(), null, PaymentKey.of("key", "request"), NOW);
        payment.allocate(invoice, Money.ofMinor(5_000, "EUR"), INVOICES);
        switch (state) {
            case ACTION_NEEDED -> payment.await("/first", NOW);
            case SUCCEEDED -> succeed(payment);
            case FAILED -> payment.fail("expired_card", NOW, INVOICES);
            case PARKED -> payment.park("unknown", NOW);
            case REVERSED -> {
                succeed(payment);
                payment.reverse("Another customer's", SampleAccounts.diego(), NOW, INVOICES);
            }
            default -> assertThat(payment.status()).isEqualTo(PaymentStatus.PENDING);
        }
        return payment;
    }

    private static void succeed(Payment payment) {
        payment.take(INVOICES);
        payment.succeed("P-2026-000001", NOW);
    }
}
