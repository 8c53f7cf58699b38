package abono.portal.bills;

import abono.accounts.AccountService;
import abono.accounts.Issuer;
import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.money.Money;
import abono.payments.Payment;
import abono.payments.PaymentReadService;
import abono.payments.PaymentStatus;
import abono.payments.gateway.Card;
import abono.payments.methods.PaymentMethod;
import abono.payments.methods.PaymentMethodService;
import abono.portal.Notices;
import abono.settlement.PaymentService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Pays an invoice by card, in full or in part (P1): choose, look at it once more, pay. */
@Named
@ViewScoped
public class InvoicePaymentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "invoice-payment.xhtml?invoice=%s&amount=%s";

    @Inject private InvoiceService invoices;
    @Inject private PaymentService settlement;
    @Inject private PaymentReadService payments;
    @Inject private PaymentMethodService cards;
    @Inject private AccountService accounts;
    @Inject private Area area;
    @Inject private Notices notices;

    private final PaymentForm form = new PaymentForm();
    private UUID id;
    private UUID failed;
    private Money remaining;
    private transient Invoice invoice;
    private transient List<PaymentMethod> methods;

    /** Starts with what stands in the address, else with the whole amount. */
    public void open() {
        form.complete(invoice().available().amount(), methods());
        if (invoice().available().isPositive() && !check()) {
            form.chooseAgain();
        }
    }

    /** Works out what stays open, once there is an amount. */
    public void look() {
        remaining = null;
        if (form.complete()) {
            check();
        }
    }

    /** The same; tells whether the amount can be paid. */
    private boolean check() {
        remaining = null;
        return notices.attempt(() -> remaining = settlement.openAfter(form.part(invoice())));
    }

    /** To the check of what was chosen, by way of the gateway's own page for a new card. */
    public void next() {
        if (!check()) {
            return;
        }
        String amount = form.part(invoice()).amount().toPlainString();
        if (form.newCard()) {
            String back = String.format(area.path(HERE), id, amount);
            Faces.redirect("sandbox/card.xhtml?return=%s", back);
        } else {
            Faces.redirect(area.path(HERE) + "&method=%s", id, amount, form.getChoice());
        }
    }

    /** Pays what was checked; the same press twice is one payment. */
    public void pay() {
        Payment[] made = new Payment[1];
        if (notices.attempt(() -> made[0] = settlement.pay(form.command(invoice()), form.key()))) {
            follow(made[0]);
        }
        invoice = null;
    }

    /** An unknown answer isn't a failure: the receipt's page waits for it. */
    private void follow(Payment payment) {
        if (payment.status() == PaymentStatus.ACTION_NEEDED) {
            Faces.redirect(payment.actionUrl().replaceFirst("^/", ""));
        } else if (payment.status() == PaymentStatus.FAILED) {
            String amount = payment.amount().amount().toPlainString();
            Faces.redirect(area.path(HERE) + "&failed=%s", id, amount, payment.id());
        } else {
            Faces.redirect(area.path("receipt.xhtml?payment=%s"), payment.id());
        }
    }

    public Invoice invoice() {
        if (invoice == null) {
            invoice = invoices.find(id);
        }
        return invoice;
    }

    /** Whether there is something to pay and amount or card are still to be chosen. */
    public boolean choosing() {
        return invoice().available().isPositive() && !form.chosen();
    }

    /** Whether amount and card are chosen and only the check is left. */
    public boolean checking() {
        return invoice().available().isPositive() && form.chosen();
    }

    /** The smallest part that can be paid. */
    public Money least() {
        return Money.ofMinor(1, invoice().currency());
    }

    /** The payments of the invoice that wait for their payer or the bank. */
    public List<Payment> waiting() {
        return payments.ofInvoice(id).stream().filter(each -> !each.status().settled()).toList();
    }

    /** Gives up a confirmation: the invoice can be paid another way at once. */
    public void giveUp(UUID payment) {
        if (notices.attempt(() -> settlement.giveUp(payment))) {
            notices.done("pay.given-up");
            Faces.redirect(area.path("invoice-payment.xhtml?invoice=%s"), id);
        }
    }

    /** Where transfers go. */
    public Issuer issuer() {
        return accounts.issuer();
    }

    public Money amount() {
        return Money.of(form.getAmount(), invoice().currency());
    }

    /** What stays open after the chosen amount; null when that can't be paid. */
    public Money remaining() {
        return remaining;
    }

    /** The card that is going to be charged. */
    public Card card() {
        return form.getToken() != null
                ? cards.card(form.getToken())
                : methods().stream()
                        .filter(each -> each.id().equals(form.getMethod()))
                        .map(PaymentMethod::card)
                        .findFirst()
                        .orElse(null);
    }

    /** The account's cards on file. */
    public List<PaymentMethod> methods() {
        if (methods == null) {
            methods = cards.list(invoice().account().id());
        }
        return methods;
    }

    /** The payment that was refused just now, or null. */
    public Payment refused() {
        return failed == null ? null : payments.find(failed);
    }

    public PaymentForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFailed() {
        return failed;
    }

    public void setFailed(UUID failed) {
        this.failed = failed;
    }
}
