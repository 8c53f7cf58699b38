package abono.payments;

import abono.ledger.JournalEntry;
import abono.ledger.LedgerAccount;
import abono.money.Money;
import java.time.Instant;
import java.time.ZoneId;

/** What payments do to the books. */
final class PaymentEntries {
    private PaymentEntries() {}

    /**
     * Money that came, or credit that was used.
     *
     * @param overpaid what of it is the customer's credit
     */
    static JournalEntry received(Payment payment, Money overpaid, Instant now, ZoneId zone) {
        return new JournalEntry(kind(payment), payment.id(), payment.account().id(), now, zone)
                .post(debit(payment), payment.amount())
                .post(LedgerAccount.RECEIVABLE, overpaid.minus(payment.amount()))
                .post(LedgerAccount.CUSTOMER_CREDIT, overpaid.negated());
    }

    /** The counter-entry of a transfer that was recorded by mistake. */
    static JournalEntry reversed(Payment payment, Instant now, ZoneId zone) {
        return new JournalEntry(
                        JournalEntry.Kind.PAYMENT_REVERSED,
                        payment.id(),
                        payment.account().id(),
                        now,
                        zone)
                .post(LedgerAccount.RECEIVABLE, payment.amount())
                .post(debit(payment), payment.amount().negated());
    }

    private static JournalEntry.Kind kind(Payment payment) {
        return payment.kind() == PaymentKind.ACCOUNT_CREDIT
                ? JournalEntry.Kind.CREDIT_USED
                : JournalEntry.Kind.PAYMENT_RECEIVED;
    }

    private static LedgerAccount debit(Payment payment) {
        return switch (payment.kind()) {
            case CARD -> LedgerAccount.CARD_CLEARING;
            case BANK_TRANSFER -> LedgerAccount.BANK;
            case ACCOUNT_CREDIT -> LedgerAccount.CUSTOMER_CREDIT;
        };
    }
}
