package abono.portal.office;

import abono.invoices.Invoice;
import abono.money.Money;
import abono.payments.Payment;
import abono.portal.Notices;
import abono.settlement.InvoiceAmount;
import abono.settlement.PaymentService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Records transfers for an invoice, after one more look, and undoes what was recorded wrongly. */
@Named
@ViewScoped
public class TransferPanel implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "finance/invoice.xhtml?invoice=%s";

    @EJB private PaymentService payments;
    @Inject private Notices notices;

    private final TransferForm form = new TransferForm();
    private Money remaining;
    private transient Payment same;
    private boolean checking;
    private UUID undoing;
    private String reason;

    /** Proposes that all that is open arrived today. */
    void propose(Money available, LocalDate today) {
        form.propose(available, today);
    }

    /** Shows once more what is going to be recorded, and whether it is there already. */
    public void check(Invoice invoice) {
        checking =
                notices.attempt(
                        () -> {
                            InvoiceAmount part = new InvoiceAmount(invoice.id(), form.getAmount());
                            remaining = payments.openAfter(part);
                            same = payments.same(form.of(invoice)).orElse(null);
                        });
        form.again(same != null);
    }

    /** Back to the form. */
    public void change() {
        checking = false;
    }

    /** Records the transfer; the same press twice is one payment. */
    public void record(Invoice invoice) {
        Payment[] made = new Payment[1];
        if (notices.attempt(() -> made[0] = payments.record(form.of(invoice), form.key()))) {
            notices.done("finance.invoice.recorded", made[0].number());
            Faces.redirect(HERE, invoice.id());
        }
        checking = false;
    }

    /** Asks why a transfer is undone. */
    public void ask(UUID payment) {
        undoing = payment;
    }

    /** Undoes it by a counter-entry. */
    public void undo(Invoice invoice) {
        Payment[] undone = new Payment[1];
        if (notices.attempt(() -> undone[0] = payments.reverse(undoing, reason))) {
            notices.done("finance.invoice.undone", undone[0].number());
            Faces.redirect(HERE, invoice.id());
        }
    }

    public TransferForm getForm() {
        return form;
    }

    public boolean isChecking() {
        return checking;
    }

    /** What is going to be recorded. */
    public Money amount(Invoice invoice) {
        return Money.of(form.getAmount(), invoice.currency());
    }

    /** What stays open after it. */
    public Money remaining() {
        return remaining;
    }

    /** The same transfer that is recorded already, or null. */
    public Payment same() {
        return same;
    }

    public UUID getUndoing() {
        return undoing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
