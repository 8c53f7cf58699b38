package abono.payments;

import abono.accounts.SampleAccounts;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.money.Money;
import abono.payments.gateway.Card;
import java.time.Instant;

/** Payments for the tests of other packages. */
public final class SamplePayments {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private SamplePayments() {}

    /** P-2026-000001 by card, of so many cents of the invoice, received. */
    public static Payment aCardPayment(Invoice invoice, long minor) {
        Payment payment =
                Payment.byCard(
                        invoice.account(),
                        SampleAccounts.aContact("Lucía Navarro", "es"),
                        new PaymentKey("key", "hash"),
                        new CardChoice("tok_visa", false),
                        NOW);
        InvoiceLifecycle invoices = new InvoiceLifecycle();
        payment.allocate(invoice, Money.ofMinor(minor, invoice.currency()), invoices);
        payment.takenFrom("ch_1", new Card("Visa", "4242", 12, 2029));
        payment.take(invoices);
        payment.succeed("P-2026-000001", NOW);
        return payment;
    }
}
