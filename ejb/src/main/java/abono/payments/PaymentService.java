package abono.payments;

import abono.accounts.Accounts;
import abono.invoices.InvoiceService;
import abono.money.Money;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes card payments and records bank transfers, in full or in part (P1 to P3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentService {
    private static final int LONGEST_REFERENCE = 140;

    @Inject private PaymentSteps steps;
    @Inject private GatewayCalls calls;
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
        Payment attempt = steps.attempt(wanted, named, card, caller.person());
        return attempt.status() == PaymentStatus.PENDING ? calls.charge(attempt) : attempt;
    }

    /** Records money that arrived at the bank against invoices, in full or in part. */
    @RolesAllowed(Right.RECORD_BANK_PAYMENTS)
    public Payment record(BankTransfer transfer, String key) {
        accounts.guarded(transfer.account(), Right.RECORD_BANK_PAYMENTS);
        check(transfer);
        return steps.received(transfer, PaymentKey.of(key, transfer), caller.person());
    }

    /** The payment, if the caller may read its account's billing. */
    @RolesAllowed(Right.READ_BILLING)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Payment find(UUID id) {
        Payment payment = payments.find(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, payment.account());
        return payment;
    }

    /** The payments that were made or tried for an invoice, newest first. */
    @RolesAllowed(Right.READ_BILLING)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Payment> ofInvoice(UUID invoice) {
        return payments.list(null, invoice, caller.scope(Right.READ_BILLING), null, 200);
    }

    /**
     * A page of the payments that the caller may see, newest first.
     *
     * @param account of this account only, or null
     * @param before the last id of the page before, or null for the first page
     */
    @RolesAllowed(Right.READ_BILLING)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Payment> list(UUID account, UUID before, int limit) {
        return payments.list(account, null, caller.scope(Right.READ_BILLING), before, limit);
    }

    /** The account's cards on file, the preferred one first. */
    @RolesAllowed(Right.PAY_INVOICES)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PaymentMethod> methods(UUID account) {
        accounts.guarded(account, Right.PAY_INVOICES);
        return payments.methods(account);
    }

    /**
     * What may be shown of the card that a token stands for.
     *
     * @throws PaymentRefusal UNKNOWN_CARD when it stands for none
     */
    @RolesAllowed(Right.PAY_INVOICES)
    public Card card(String token) {
        return cards.card(token);
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
        String reference = transfer.reference();
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            throw new InvalidInput(
                    List.of(
                            FieldProblem.of(
                                    "reference",
                                    "text.long",
                                    LONGEST_REFERENCE,
                                    reference.length())));
        }
    }
}
