package abono.payments;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.events.Ids;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.ledger.Ledger;
import abono.money.Money;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.payments.gateway.GatewayAnswer;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes payments in the transaction of the act that moves the money. The act holds the row locks
 * of the payment and then of its invoices by id; here follow the customer's credit and the number.
 * It tells what happened to the payment; what follows from it, the act calls by itself.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PaymentLifecycle {
    @Inject private Payments payments;
    @Inject private InvoiceLifecycle invoices;
    @Inject private PaidByCredit credit;
    @Inject private Accounts accounts;
    @Inject private Numbering numbering;
    @Inject private Ledger ledger;
    @Inject private BusinessTime time;
    @Inject private Event<PaymentEvent> events;

    /**
     * The payment that a command with this key made before; commands with one key pass one at a
     * time, until their transactions end.
     *
     * @throws PaymentRefusal KEY_USED when the key came with another request
     */
    public Optional<Payment> madeBefore(UUID account, PaymentKey key) {
        payments.queueFor(account, key);
        Optional<Payment> before = payments.byKey(account, key);
        if (before.isPresent() && !before.get().sameRequest(key)) {
            throw new PaymentRefusal(PaymentRefusal.Reason.KEY_USED);
        }
        return before;
    }

    /**
     * Begins a payment by card; nothing is allocated or written yet.
     *
     * @param payer null when the card on file is charged by itself
     */
    public Payment byCard(Account account, Person payer, PaymentKey key, CardChoice card) {
        return Payment.byCard(account, payer, key, card, time.now());
    }

    /**
     * Begins a payment that arrived at the bank; nothing is allocated or written yet.
     *
     * @param receivedOn the bank's booking day
     * @param reference what its payer wrote, or null
     */
    public Payment byTransfer(
            Account account,
            Person recorder,
            PaymentKey key,
            LocalDate receivedOn,
            String reference) {
        Payment payment = Payment.byTransfer(account, recorder, key, time.now());
        payment.arrived(receivedOn, reference);
        return payment;
    }

    /** Begins a payment with the account's credit; nothing is allocated or written yet. */
    public Payment byCredit(Account account, Person payer, PaymentKey key) {
        return Payment.byCredit(account, payer, key, time.now());
    }

    /** Adds a part for an invoice, whose row is locked: its open money is set aside. */
    public void allocate(Payment payment, Invoice invoice, Money amount) {
        payment.allocate(invoice, amount, invoices);
    }

    /** Writes down a payment whose money is here already. */
    public void add(Payment payment) {
        payments.add(payment);
    }

    /** Writes down a payment that a payer attempts. */
    public void attempt(Payment payment) {
        payments.add(payment);
        events.fire(
                new PaymentEvent.Attempted(
                        payment.id(), payment.account().id(), payment.amount().toString()));
    }

    /**
     * Writes down the payment of an order, in the transaction that fixes the order.
     *
     * @throws PaymentRefusal NO_CARD when none was chosen
     */
    public void attempt(OrderCharge charge) {
        if (charge.card() == null) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NO_CARD);
        }
        PaymentKey key = PaymentKey.of("order:" + charge.order(), charge.card());
        payments.add(Payment.forOrder(charge, key, time.now()));
    }

    /**
     * Pays an invoice, whose row is locked, with credit that is used by itself.
     *
     * @param order that fixed the amount, or null
     * @return the payment; it holds its credit and is yet to be taken and received
     * @throws PaymentRefusal NOT_ENOUGH_CREDIT with what there is
     */
    public Payment byCreditItself(Invoice invoice, Money amount, UUID order) {
        PaymentKey key = PaymentKey.of("credit:" + Ids.next(), amount);
        Payment payment = Payment.byCredit(invoice.account(), null, key, time.now());
        payment.partOf(order);
        payment.allocate(invoice, amount, invoices);
        payments.add(payment);
        credit.take(payment);
        return payment;
    }

    /**
     * Takes the credit that a payment pays with; its invoices are locked before.
     *
     * @throws PaymentRefusal NOT_ENOUGH_CREDIT with what there is
     */
    public void takeCredit(Payment payment) {
        credit.take(payment);
    }

    /**
     * Turns what was set aside on the payment's invoices, whose rows are locked, into money
     * received.
     *
     * @return what they did not take any more: credit notes had reduced what was open
     */
    public Money take(Payment payment) {
        return payment.take(invoices);
    }

    /** Settles all of an order's payment on the invoice of the order. */
    public void settleOn(Payment payment, Invoice invoice) {
        payment.settleOn(invoice, invoices);
    }

    /**
     * Ends a payment well: what was paid too much is credit, and the books have the rest. The
     * number is taken last, after that of an order's invoice: so the series are always locked in
     * one order.
     *
     * @param overpaid what {@link #take} returned
     */
    public void receive(Payment payment, Money overpaid) {
        Instant now = time.now();
        ZoneId zone = accounts.issuer().zone();
        credit.keep(payment, overpaid, now);
        String number = numbering.next(Series.PAYMENT, LocalDate.ofInstant(now, zone)).number();
        payment.succeed(number, now);
        ledger.book(PaymentEntries.received(payment, overpaid, now, zone));
        events.fire(
                new PaymentEvent.Received(
                        payment.id(), payment.account().id(), number, payment.amount().toString()));
    }

    /** Notes what the gateway calls the charge, and the card that it charged. */
    public void charged(Payment payment, GatewayAnswer answer) {
        payment.takenFrom(answer.id(), answer.card());
    }

    /** Lets a payment wait for its payer, who must confirm at the address; once. */
    public void await(Payment payment, String url) {
        if (payment.status() == PaymentStatus.PENDING) {
            payment.await(url, time.now());
            events.fire(new PaymentEvent.ActionNeeded(payment.id(), payment.account().id()));
        }
    }

    /** Notes that no answer came: it is asked for again later. */
    public void askAgain(Payment payment) {
        payment.askAgain(time.now());
    }

    /** Ends a payment badly: what was set aside on its invoices, whose rows are locked, is free. */
    public void fail(Payment payment, String why) {
        payment.fail(why, time.now(), invoices);
        events.fire(new PaymentEvent.Failed(payment.id(), payment.account().id(), why));
    }

    /** Books nothing until a person has looked: the gateway speaks of another amount. */
    public void park(Payment payment, Money other) {
        payment.park("amount_differs", time.now());
        events.fire(
                new PaymentEvent.Parked(
                        payment.id(), payment.account().id(), payment.amount() + " / " + other));
    }

    /**
     * Undoes a transfer by a counter-entry: its invoices, whose rows are locked, are open again.
     */
    public void reverse(Payment payment, String why, Person by) {
        Instant now = time.now();
        payment.reverse(why, by, now, invoices);
        ledger.book(PaymentEntries.reversed(payment, now, accounts.issuer().zone()));
        events.fire(
                new PaymentEvent.Reversed(
                        payment.id(), payment.account().id(), payment.number(), why));
    }
}
