package abono.settlement;

import abono.accounts.Accounts;
import abono.invoices.InvoiceService;
import abono.money.Money;
import abono.payments.CardChoice;
import abono.payments.Payment;
import abono.payments.PaymentKey;
import abono.payments.PaymentRefusal;
import abono.payments.PaymentStatus;
import abono.payments.Payments;
import abono.payments.methods.Cards;
import abono.refusals.DrawableText;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Person;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Pays invoices by card or with credit and records bank transfers, in full or in part (P1 to P4).
 * Each command has a key: the same key is the same payment.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentService {
    private static final int LONGEST_REFERENCE = 140;
    private static final int LONGEST_REASON = 200;

    @Inject private Settlement settlement;
    @Inject private GatewayCalls calls;
    @Inject private Attempts attempts;
    @Inject private Transfers transfers;
    @Inject private Payments payments;
    @Inject private Cards cards;
    @Inject private InvoiceService invoices;
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /**
     * Pays invoices by card. Exactly once for a key: the attempt is unique in the database, and the
     * gateway gets the attempt's id as its own idempotency key.
     *
     * @return the payment: SUCCEEDED, FAILED with the reason, ACTION_NEEDED with an address, or
     *     PENDING while the gateway's answer isn't known
     * @throws abono.refusals.Refusal before anything is charged: more than is open, unknown card
     */
    @RolesAllowed(Right.PAY_INVOICES)
    public Payment pay(CardPayment wanted, String key) {
        accounts.guarded(wanted.account(), Right.PAY_INVOICES);
        PaymentKey named = PaymentKey.of(key, wanted);
        CardChoice card =
                cards.choose(wanted.account(), wanted.method(), wanted.token(), wanted.saveCard());
        Person payer = caller.person();
        Payment attempt =
                attempts.make(
                        () -> settlement.attempt(wanted, named, card, payer),
                        () -> payments.byKey(wanted.account(), named));
        return attempt.status() == PaymentStatus.PENDING ? calls.charge(attempt) : attempt;
    }

    /**
     * Records money that arrived at the bank against invoices, in full or in part.
     *
     * @throws PaymentRefusal SAME_TRANSFER when it is recorded already and not said to have come
     *     again
     */
    @RolesAllowed(Right.RECORD_BANK_PAYMENTS)
    public Payment record(BankTransfer transfer, String key) {
        accounts.guarded(transfer.account(), Right.RECORD_BANK_PAYMENTS);
        check(transfer);
        return settlement.received(transfer, PaymentKey.of(key, transfer), caller.person());
    }

    /**
     * Pays invoices with the account's credit, in full or in part: the customer's payers, and
     * finance for them. The same key is the same payment.
     *
     * @throws PaymentRefusal NOT_ENOUGH_CREDIT with what there is
     * @throws abono.refusals.Refusal when more is asked for than is open
     */
    @RolesAllowed({Right.PAY_INVOICES, Right.RECORD_BANK_PAYMENTS})
    public Payment payByCredit(CreditPayment wanted, String key) {
        boolean finance = caller.holds(Right.RECORD_BANK_PAYMENTS);
        accounts.guarded(
                wanted.account(), finance ? Right.RECORD_BANK_PAYMENTS : Right.PAY_INVOICES);
        return settlement.paidByCredit(wanted, PaymentKey.of(key, wanted), caller.person());
    }

    /** The same transfer that is recorded already: its day, amount, reference and an invoice. */
    @RolesAllowed(Right.RECORD_BANK_PAYMENTS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Payment> same(BankTransfer transfer) {
        accounts.guarded(transfer.account(), Right.RECORD_BANK_PAYMENTS);
        check(transfer);
        return transfers.same(transfer);
    }

    /**
     * Undoes a transfer that was recorded by mistake, by a counter-entry: its invoices are open
     * again. Undone before, it stays as it is.
     *
     * @param why for the books, 200 characters at most
     * @throws PaymentRefusal NOT_A_TRANSFER, GIVEN_BACK_SINCE
     */
    @RolesAllowed(Right.RECORD_BANK_PAYMENTS)
    public Payment reverse(UUID id, String why) {
        Payment payment = payments.find(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.RECORD_BANK_PAYMENTS, payment.account());
        if (Visible.nothing(why)) {
            throw new InvalidInput(List.of(FieldProblem.of("reason", "required")));
        }
        refuseLonger("reason", why, LONGEST_REASON);
        return transfers.reverse(id, why.strip(), caller.person());
    }

    /**
     * Gives up a payment that waits for its payer's confirmation, so that another way is free.
     *
     * @return what it is then: FAILED, or SUCCEEDED when it was confirmed just now
     * @throws PaymentRefusal NOT_WAITING
     */
    @RolesAllowed(Right.PAY_INVOICES)
    public Payment giveUp(UUID id) {
        Payment payment = payments.find(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.PAY_INVOICES, payment.account());
        if (payment.status() != PaymentStatus.ACTION_NEEDED) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NOT_WAITING);
        }
        return calls.giveUp(payment);
    }

    /**
     * What would stay open on an invoice after a payment; nothing is written.
     *
     * @throws abono.refusals.Refusal as the payment would be refused
     */
    @RolesAllowed(Right.READ_BILLING)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Money openAfter(InvoiceAmount part) {
        return Parts.openAfter(invoices.find(part.invoice()), part);
    }

    private void check(BankTransfer transfer) {
        if (transfer.receivedOn() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("receivedOn", "required")));
        }
        LocalDate today = time.today(accounts.issuer().zone());
        if (transfer.receivedOn().isAfter(today)) {
            throw new PaymentRefusal(PaymentRefusal.Reason.RECEIVED_IN_FUTURE, today);
        }
        refuseLonger("reference", transfer.reference(), LONGEST_REFERENCE);
    }

    private static void refuseLonger(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new InvalidInput(
                    List.of(FieldProblem.of(field, "text.long", longest, text.length())));
        }
        List<FieldProblem> problems = new ArrayList<>();
        DrawableText.check(problems, field, text);
        InvalidInput.throwIfAny(problems);
    }
}
