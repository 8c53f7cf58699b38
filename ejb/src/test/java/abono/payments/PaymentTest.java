package abono.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.SampleInvoices;
import abono.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a payment, and what it does to its invoices. */
class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final InvoiceLifecycle invoices = new InvoiceLifecycle();

    /** 121.00 with its tax. */
    private final Invoice invoice =
            SampleInvoices.ofService(UUID.randomUUID(), DAY, DAY.plusMonths(1), 0);

    @Test
    void setsItsAmountAsideUntilTheMoneyCame() {
        Payment payment = aCardPayment(5000);

        assertThat(invoice.available()).isEqualTo(euro(7100));
        assertThat(invoice.open()).isEqualTo(euro(12100));

        assertThat(payment.take(invoices)).isEqualTo(euro(0));
        payment.succeed("P-2026-000001", NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(invoice.open()).isEqualTo(euro(7100));
        assertThat(invoice.available()).isEqualTo(euro(7100));
        assertThat(payment.overpaid()).isEqualTo(euro(0));
    }

    @Test
    void setsFreeWhatItSetAsideWhenNoMoneyComes() {
        Payment payment = aCardPayment(5000);

        payment.fail("card_declined", NOW, invoices);

        assertThat(payment.failure()).isEqualTo("card_declined");
        assertThat(invoice.available()).isEqualTo(euro(12100));
        assertThatThrownBy(() -> payment.fail("card_declined", NOW, invoices))
                .isInstanceOf(IllegalStateException.class);
        assertThat(invoice.available()).isEqualTo(euro(12100));
    }

    @Test
    void bringsTooMuchWhenACreditNoteCameFirst() {
        Payment payment = aCardPayment(12100);
        invoices.credit(invoice, euro(2100));

        assertThat(payment.take(invoices)).isEqualTo(euro(2100));
        payment.succeed("P-2026-000001", NOW);

        assertThat(invoice.open()).isEqualTo(euro(0));
        assertThat(payment.overpaid()).isEqualTo(euro(2100));
    }

    @Test
    void opensItsInvoicesAgainWhenATransferIsUndone() {
        Payment payment = Payment.byTransfer(invoice.account(), null, key(), NOW);
        payment.arrived(DAY, "F-2026-000001");
        payment.allocate(invoice, euro(12100), invoices);
        payment.take(invoices);
        payment.succeed("P-2026-000001", NOW);

        payment.reverse("Another customer's", SampleAccounts.diego(), NOW, invoices);

        assertThat(payment.status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(payment.reversalReason()).isEqualTo("Another customer's");
        assertThat(invoice.open()).isEqualTo(euro(12100));
        assertThat(payment.reversible()).isFalse();
    }

    @Test
    void waitsForItsPayerLongerWhenItWasMadeByItself() {
        Payment payers = aCardPayment(100);
        Payment byItself = Payment.byCard(invoice.account(), null, key(), card(), NOW);

        assertThat(payers.payersTime()).isEqualTo(Duration.ofMinutes(15));
        assertThat(byItself.payersTime()).isEqualTo(Duration.ofDays(1));
        payers.await("/challenge", NOW);
        assertThat(payers.actionUrl()).isEqualTo("/challenge");
        payers.park("amount_differs", NOW);
        assertThat(payers.actionUrl()).isNull();
    }

    private Payment aCardPayment(long cents) {
        Payment payment =
                Payment.byCard(
                        invoice.account(),
                        SampleAccounts.aContact("Lucía Navarro", "es"),
                        key(),
                        card(),
                        NOW);
        payment.allocate(invoice, euro(cents), invoices);
        return payment;
    }

    private static PaymentKey key() {
        return PaymentKey.of("key", "request");
    }

    private static CardChoice card() {
        return new CardChoice("tok_visa", false);
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
