package abono.settlement;

import abono.accounts.Accounts;
import abono.dunning.Collections;
import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.orderfulfilment.OrderFulfilment;
import abono.payments.Allocation;
import abono.payments.CardChoice;
import abono.payments.Payment;
import abono.payments.PaymentKey;
import abono.payments.PaymentKind;
import abono.payments.PaymentLifecycle;
import abono.payments.Payments;
import abono.payments.gateway.GatewayAnswer;
import abono.payments.methods.PaymentMethods;
import abono.purchaseapprovals.PaymentApprovals;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * The transactions of a payment, and all that its outcome does, told top to bottom: the invoices
 * are settled, the order is provided or given up, dunning ends and the service is restored,
 * approvals are used, given back or closed. Nothing hangs on an event: events only tell.
 *
 * <p>Exactly once: an attempt is unique by account and key (an advisory lock lets one command with
 * a key pass, {@code payment_once} stands behind it); an outcome is recorded under the payment's
 * row lock, by whoever gets it first, and the others find it done.
 *
 * <p>Deadlock-free: every transaction takes its locks in this order: payment, invoices by id, order
 * and what it touches, dunning case, subscriptions, credit, numbers, cards on file. Where credit
 * pays, its row is locked right after the invoices.
 */
@Dependent
class Settlement {
    @Inject private Payments payments;
    @Inject private PaymentLifecycle lifecycle;
    @Inject private Parts parts;
    @Inject private Transfers transfers;
    @Inject private Invoices invoices;
    @Inject private Accounts accounts;
    @Inject private PaymentMethods methods;
    @Inject private OrderFulfilment orders;
    @Inject private Collections dunning;
    @Inject private PaymentApprovals approvals;

    /**
     * First transaction: writes the attempt down and sets the money aside, so that a crash from
     * here on leaves a trace to follow. The same key gives the payment that it gave before.
     *
     * @throws abono.payments.PaymentRefusal KEY_USED when the key came with another request
     * @throws abono.purchaseapprovals.ConsentRefusal when the account's rules ask for approval (U5)
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment attempt(CardPayment wanted, PaymentKey key, CardChoice card, Person payer) {
        Optional<Payment> before = lifecycle.madeBefore(wanted.account(), key);
        if (before.isPresent()) {
            return before.get();
        }
        Payment payment = lifecycle.byCard(accounts.get(wanted.account()), payer, key, card);
        parts.allocate(payment, wanted.parts());
        lifecycle.attempt(payment);
        useApprovals(payment);
        return payment;
    }

    /**
     * Records a transfer: it has arrived already, so that one transaction does both steps.
     *
     * @throws abono.payments.PaymentRefusal KEY_USED, SAME_TRANSFER
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment received(BankTransfer transfer, PaymentKey key, Person recorder) {
        Optional<Payment> before = lifecycle.madeBefore(transfer.account(), key);
        if (before.isPresent()) {
            return before.get();
        }
        Payment payment =
                lifecycle.byTransfer(
                        accounts.get(transfer.account()),
                        recorder,
                        key,
                        transfer.receivedOn(),
                        transfer.reference());
        parts.allocate(payment, transfer.parts());
        if (!transfer.again()) {
            transfers.refuseTwice(transfer);
        }
        lifecycle.add(payment);
        succeed(payment);
        return payment;
    }

    /**
     * Pays with the customer's credit, in one transaction: the money is here already.
     *
     * @throws abono.payments.PaymentRefusal KEY_USED, or NOT_ENOUGH_CREDIT with what there is
     * @throws abono.purchaseapprovals.ConsentRefusal when the account's rules ask for approval (U5)
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment paidByCredit(CreditPayment wanted, PaymentKey key, Person payer) {
        Optional<Payment> before = lifecycle.madeBefore(wanted.account(), key);
        if (before.isPresent()) {
            return before.get();
        }
        Payment payment = lifecycle.byCredit(accounts.get(wanted.account()), payer, key);
        parts.allocate(payment, wanted.parts());
        if (payer.staffRole() != null) {
            lifecycle.add(payment);
        } else {
            lifecycle.attempt(payment);
            useApprovals(payment);
        }
        lifecycle.takeCredit(payment);
        succeed(payment);
        return payment;
    }

    /**
     * Second transaction: where reply, news from the gateway and the reaper meet. Whoever gets the
     * row lock first does the work; the others find it done.
     *
     * @param id of the payment
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment record(UUID id, GatewayAnswer answer) {
        Payment payment = payments.locked(id).orElseThrow();
        if (payment.status().settled()) {
            return payments.find(id).orElseThrow();
        }
        if (answer.outcome() == GatewayAnswer.Outcome.ACTION_NEEDED) {
            lifecycle.await(payment, answer.actionUrl());
            return payment;
        }
        lockInvoices(payment);
        lifecycle.charged(payment, answer);
        if (answer.outcome() == GatewayAnswer.Outcome.DECLINED) {
            fail(payment, answer.declineCode());
        } else if (!answer.amount().equals(payment.amount())) {
            lifecycle.park(payment, answer.amount());
        } else {
            succeed(payment);
            keepCard(payment, answer);
        }
        return payment;
    }

    /** Notes that no answer came: it is asked for again later. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment unanswered(UUID id) {
        Payment payment = payments.locked(id).orElseThrow();
        if (!payment.status().settled()) {
            lifecycle.askAgain(payment);
        }
        return payment;
    }

    /**
     * Nobody was asked about what is charged by itself: the account agreed to that when it kept the
     * card.
     */
    private void useApprovals(Payment payment) {
        if (payment.payer() != null && approvals.needed(payment.account(), payment.amount())) {
            payment.allocations()
                    .forEach(
                            part ->
                                    approvals.use(
                                            part.invoice().id(), part.amount(), payment.id()));
        }
    }

    private void keepCard(Payment payment, GatewayAnswer answer) {
        if (payment.saveCard()) {
            methods.keep(payment.account().id(), payment.gatewayToken(), answer.card());
        }
    }

    private void lockInvoices(Payment payment) {
        payment.allocations().stream()
                .map(part -> part.invoice().id())
                .sorted()
                .forEach(invoices::locked);
    }

    /** The money is here. */
    private void succeed(Payment payment) {
        Money overpaid = lifecycle.take(payment);
        if (ofOrder(payment)) {
            orders.fulfil(payment.orderId(), payment);
        }
        payment.allocations().stream().map(Allocation::invoice).forEach(dunning::endIfPaid);
        lifecycle.receive(payment, overpaid);
        payment.allocations().stream().map(Allocation::invoice).forEach(this::closeApprovals);
    }

    private void closeApprovals(Invoice invoice) {
        approvals.closeAbove(invoice, PaymentApprovals.Closing.PAID);
    }

    private static boolean ofOrder(Payment payment) {
        return payment.orderId() != null && payment.kind() == PaymentKind.CARD;
    }

    /** The money will not come. */
    private void fail(Payment payment, String why) {
        if (payment.orderId() != null) {
            orders.release(payment.orderId(), why);
        }
        approvals.giveBack(payment.id());
        lifecycle.fail(payment, why);
    }
}
