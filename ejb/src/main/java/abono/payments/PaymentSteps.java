package abono.payments;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.invoices.Invoices;
import abono.ledger.JournalEntry;
import abono.ledger.Ledger;
import abono.ledger.LedgerAccount;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** The two transactions of a payment, before and after the gateway is called. */
@Dependent
class PaymentSteps {
    @Inject private Payments payments;
    @Inject private Parts parts;
    @Inject private Invoices invoices;
    @Inject private Accounts accounts;
    @Inject private Numbering numbering;
    @Inject private Ledger ledger;
    @Inject private BusinessTime time;
    @Inject private Event<PaymentEvent> events;
    @Inject private Event<OrderPaid> paidOrders;
    @Inject private Event<OrderUnpaid> unpaidOrders;

    /**
     * First transaction: writes the attempt down and sets the money aside, so that a crash from
     * here on leaves a trace to follow. The same key gives the payment that it gave before.
     *
     * @throws PaymentRefusal KEY_USED when the key came with another request
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment attempt(CardPayment wanted, PaymentKey key, CardChoice card, Person payer) {
        Optional<Payment> before = before(wanted.account(), key);
        if (before.isPresent()) {
            return before.get();
        }
        Account account = accounts.get(wanted.account());
        Payment payment = Payment.byCard(account, payer, key, card, time.now());
        parts.allocate(payment, wanted.parts());
        payments.add(payment);
        events.fire(
                new PaymentEvent.Attempted(
                        payment.id(), account.id(), payment.amount().toString()));
        return payment;
    }

    /** A transfer has arrived already: one transaction does both steps. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment received(BankTransfer transfer, PaymentKey key, Person recorder) {
        Optional<Payment> before = before(transfer.account(), key);
        if (before.isPresent()) {
            return before.get();
        }
        Account account = accounts.get(transfer.account());
        Payment payment = Payment.byTransfer(account, recorder, key, transfer, time.now());
        parts.allocate(payment, transfer.parts());
        payments.add(payment);
        succeed(payment, LedgerAccount.BANK);
        return payment;
    }

    private Optional<Payment> before(UUID account, PaymentKey key) {
        payments.queueFor(account, key);
        Optional<Payment> before = payments.byKey(account, key);
        if (before.isPresent() && !before.get().sameRequest(key)) {
            throw new PaymentRefusal(PaymentRefusal.Reason.KEY_USED);
        }
        return before;
    }

    /**
     * Second transaction: where reply, news and reaper meet. Whoever gets the row lock first does
     * the work; the others find it done.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment record(UUID id, GatewayAnswer answer) {
        Payment payment = payments.locked(id).orElseThrow();
        if (payment.status().settled()) {
            return payments.find(id).orElseThrow();
        }
        Instant now = time.now();
        if (answer.outcome() == GatewayAnswer.Outcome.ACTION_NEEDED) {
            if (payment.status() == PaymentStatus.PENDING) {
                payment.await(answer.actionUrl(), now);
            }
            return payment;
        }
        lockInvoices(payment);
        payment.takenFrom(answer.id(), answer.card());
        if (answer.outcome() == GatewayAnswer.Outcome.DECLINED) {
            fail(payment, answer.declineCode(), now);
        } else if (!answer.amount().equals(payment.amount())) {
            park(payment, answer, now);
        } else {
            keepCard(payment, answer, now);
            succeed(payment, LedgerAccount.CARD_CLEARING);
        }
        return payment;
    }

    /** No answer came: it is asked for again later. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment unanswered(UUID id) {
        Payment payment = payments.locked(id).orElseThrow();
        if (!payment.status().settled()) {
            payment.askAgain(time.now());
        }
        return payment;
    }

    private void lockInvoices(Payment payment) {
        payment.allocations().stream()
                .map(part -> part.invoice().id())
                .sorted(Comparator.naturalOrder())
                .forEach(invoices::locked);
    }

    private void succeed(Payment payment, LedgerAccount debit) {
        Instant now = time.now();
        ZoneId zone = accounts.issuer().zone();
        String number = numbering.next(Series.PAYMENT, LocalDate.ofInstant(now, zone)).number();
        payment.succeed(number, now);
        ledger.book(
                new JournalEntry(
                                JournalEntry.Kind.PAYMENT_RECEIVED,
                                payment.id(),
                                payment.account().id(),
                                now,
                                zone)
                        .post(debit, payment.amount())
                        .post(LedgerAccount.RECEIVABLE, payment.amount().negated()));
        if (payment.orderId() != null) {
            paidOrders.fire(new OrderPaid(payment.orderId(), payment));
        }
        events.fire(
                new PaymentEvent.Received(
                        payment.id(), payment.account().id(), number, payment.amount().toString()));
    }

    private void fail(Payment payment, String why, Instant now) {
        payment.fail(why, now);
        if (payment.orderId() != null) {
            unpaidOrders.fire(new OrderUnpaid(payment.orderId(), why));
        }
        events.fire(new PaymentEvent.Failed(payment.id(), payment.account().id(), why));
    }

    private void park(Payment payment, GatewayAnswer answer, Instant now) {
        payment.park("amount_differs", now);
        events.fire(
                new PaymentEvent.Parked(
                        payment.id(),
                        payment.account().id(),
                        payment.amount() + " / " + answer.amount()));
    }

    private void keepCard(Payment payment, GatewayAnswer answer, Instant now) {
        UUID account = payment.account().id();
        if (payment.saveCard()) {
            boolean first = payments.methods(account).isEmpty();
            payments.add(
                    new PaymentMethod(account, payment.gatewayToken(), answer.card(), first, now));
        }
    }
}
