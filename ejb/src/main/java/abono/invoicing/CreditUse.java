package abono.invoicing;

import abono.accountcredit.Credits;
import abono.accounts.Account;
import abono.dunning.Collections;
import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.payments.Payment;
import abono.payments.PaymentLifecycle;
import abono.purchaseapprovals.PaymentApprovals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Account credit pays open invoices by itself, if the account wants so (P4): a payment, and all
 * that follows from it, in the act that issues the invoice or gives the credit. Invoices are locked
 * before the credit's row.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CreditUse {
    @Inject private PaymentLifecycle payments;
    @Inject private Collections dunning;
    @Inject private PaymentApprovals approvals;
    @Inject private Credits credits;
    @Inject private Invoices invoices;

    /**
     * Locks what a new invoice of the account will use: before it takes its number, whose lock all
     * accounts share.
     */
    void lock(Account account) {
        if (account.automaticCredit()) {
            credits.locked(account);
        }
    }

    /** Uses what there is for a new invoice. */
    public void use(Invoice invoice) {
        Account account = invoice.account();
        if (account.automaticCredit()) {
            use(invoice, credits.locked(account).min(invoice.available()), null);
        }
    }

    /**
     * Uses so much for an invoice whose row is locked or new.
     *
     * @param order that fixed the amount, or null
     */
    public void use(Invoice invoice, Money amount, UUID order) {
        if (amount.isPositive()) {
            pay(invoice, amount, order);
        }
    }

    private void pay(Invoice invoice, Money amount, UUID order) {
        Payment payment = payments.byCreditItself(invoice, amount, order);
        Money overpaid = payments.take(payment);
        dunning.endIfPaid(invoice);
        payments.receive(payment, overpaid);
        approvals.closeAbove(invoice, PaymentApprovals.Closing.PAID);
    }

    /** Uses what there is for the account's open invoices, those that are due first first. */
    public void useForOpen(Account account) {
        if (account.automaticCredit() && credits.available(account).isPositive()) {
            List<Invoice> open = invoices.open(account.id());
            open.stream().map(Invoice::id).sorted().forEach(invoices::locked);
            open.forEach(this::use);
        }
    }
}
