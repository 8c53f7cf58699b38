package abono.payments;

import static org.assertj.core.api.Assertions.assertThat;

import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.SampleInvoices;
import abono.ledger.JournalEntry;
import abono.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the acts of a payment book; every entry sums to zero. */
class PaymentEntriesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T23:30:00Z");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Invoice invoice =
            SampleInvoices.ofService(UUID.randomUUID(), DAY, DAY.plusMonths(1), 0);
    private final PaymentKey key = PaymentKey.of("key", "request");

    @Test
    void aCardPaymentIsToComeFromTheGateway() {
        Payment payment = SamplePayments.aCardPayment(invoice, 5000);

        JournalEntry entry = PaymentEntries.received(payment, euro(0), NOW, MADRID);

        assertThat(entry.kind()).isEqualTo(JournalEntry.Kind.PAYMENT_RECEIVED);
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(said(entry)).isEqualTo("CARD_CLEARING 5000, RECEIVABLE -5000");
    }

    @Test
    void whatWasPaidTooMuchIsOwedToTheCustomer() {
        Payment payment = SamplePayments.aCardPayment(invoice, 5000);

        JournalEntry entry = PaymentEntries.received(payment, euro(2000), NOW, MADRID);

        assertThat(said(entry))
                .isEqualTo("CARD_CLEARING 5000, RECEIVABLE -3000, CUSTOMER_CREDIT -2000");
    }

    @Test
    void aTransferIsAtTheBankAndUndoneByItsCounterEntry() {
        Payment payment = Payment.byTransfer(invoice.account(), null, key, NOW);
        payment.allocate(invoice, euro(12100), new InvoiceLifecycle());

        JournalEntry received = PaymentEntries.received(payment, euro(0), NOW, MADRID);
        JournalEntry reversed = PaymentEntries.reversed(payment, NOW, MADRID);

        assertThat(said(received)).isEqualTo("BANK 12100, RECEIVABLE -12100");
        assertThat(reversed.kind()).isEqualTo(JournalEntry.Kind.PAYMENT_REVERSED);
        assertThat(said(reversed)).isEqualTo("RECEIVABLE 12100, BANK -12100");
    }

    @Test
    void creditThatPaysIsOwedNoMore() {
        Payment payment = Payment.byCredit(invoice.account(), null, key, NOW);
        payment.allocate(invoice, euro(100), new InvoiceLifecycle());

        JournalEntry entry = PaymentEntries.received(payment, euro(0), NOW, MADRID);

        assertThat(entry.kind()).isEqualTo(JournalEntry.Kind.CREDIT_USED);
        assertThat(said(entry)).isEqualTo("CUSTOMER_CREDIT 100, RECEIVABLE -100");
    }

    private static String said(JournalEntry entry) {
        return String.join(
                ", ",
                entry.postings().stream()
                        .map(each -> each.ledgerAccount() + " " + each.amount().minor())
                        .toList());
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
