package abono.settlement;

import abono.invoices.Invoice;
import abono.payments.CardChoice;
import abono.payments.Payment;
import abono.payments.PaymentKey;
import abono.payments.PaymentStatus;
import abono.payments.methods.Cards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Charges the preferred card on file for what falls due by itself (P6). */
@Dependent
class AutomaticPayments {
    /** What a key stands for, whichever card is the preferred one when it is asked again. */
    private record Demand(UUID invoice) {}

    @Inject private Settlement settlement;
    @Inject private GatewayCalls calls;
    @Inject private Cards cards;

    /**
     * Charges what is open on an invoice; call it outside a transaction. The same key gives the
     * payment that it gave before.
     *
     * @return the payment, or empty when there is no preferred card
     * @throws abono.refusals.Refusal when nothing is open, a payment is underway or the card
     *     expired
     */
    Optional<Payment> charge(Invoice invoice, String key) {
        UUID account = invoice.account().id();
        Optional<UUID> method = cards.preferred(account);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        CardPayment wanted =
                new CardPayment(
                        account,
                        method.get(),
                        null,
                        false,
                        List.of(new InvoiceAmount(invoice.id(), invoice.open().amount())));
        CardChoice card = cards.choose(account, method.get(), null, false);
        Payment attempt =
                settlement.attempt(
                        wanted, PaymentKey.of(key, new Demand(invoice.id())), card, null);
        return Optional.of(
                attempt.status() == PaymentStatus.PENDING ? calls.charge(attempt) : attempt);
    }
}
