package abono.payments;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.events.Ids;
import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.ledger.Ledger;
import abono.money.Money;
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
    @Inject private PaidByCredit byCredit;
    @Inject private Transfers transfers;
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
        attempted(payment);
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
        if (!transfer.again()) {
            transfers.refuseTwice(transfer);
        }
        payments.add(payment);
        succeed(payment);
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
                events.fire(new PaymentEvent.ActionNeeded(id, payment.account().id()));
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
            succeed(payment);
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

    /**
     * Pays with the customer's credit, in one transaction: the money is here already.
     *
     * @throws PaymentRefusal KEY_USED, or NOT_ENOUGH_CREDIT with what there is
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment paidByCredit(CreditPayment wanted, PaymentKey key, Person payer) {
        Optional<Payment> before = before(wanted.account(), key);
        if (before.isPresent()) {
            return before.get();
        }
        Account account = accounts.get(wanted.account());
        Payment payment = Payment.byCredit(account, payer, key, time.now());
        parts.allocate(payment, wanted.parts());
        if (payer.staffRole() != null) {
            payments.add(payment);
        } else {
            attempted(payment);
        }
        byCredit.take(payment);
        succeed(payment);
        return payment;
    }

    /** The same for one invoice, whose row is locked, in the act that issues it or gives credit. */
    @Transactional(Transactional.TxType.MANDATORY)
    void useCredit(Invoice invoice, Money amount, UUID order) {
        Instant now = time.now();
        PaymentKey key = PaymentKey.of("credit:" + Ids.next(), amount);
        Payment payment = Payment.byCredit(invoice.account(), null, key, now);
        payment.partOf(order);
        payment.allocate(invoice, amount);
        payments.add(payment);
        byCredit.take(payment);
        succeed(payment);
    }

    private void attempted(Payment payment) {
        payments.add(payment);
        events.fire(
                new PaymentEvent.Attempted(
                        payment.id(), payment.account().id(), payment.amount().toString()));
    }

    /**
     * The money is here. The number is taken last, after that of an order's invoice: so the series
     * are always locked in one order.
     */
    private void succeed(Payment payment) {
        Instant now = time.now();
        ZoneId zone = accounts.issuer().zone();
        Money overpaid = payment.take();
        byCredit.keep(payment, overpaid, now);
        if (payment.orderId() != null && payment.kind() == PaymentKind.CARD) {
            paidOrders.fire(new OrderPaid(payment.orderId(), payment));
        }
        String number = numbering.next(Series.PAYMENT, LocalDate.ofInstant(now, zone)).number();
        payment.succeed(number, now);
        ledger.book(PaymentEntries.received(payment, overpaid, now, zone));
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
