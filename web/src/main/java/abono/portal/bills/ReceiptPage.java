package abono.portal.bills;

import abono.money.Money;
import abono.payments.Payment;
import abono.payments.PaymentReadService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What became of a payment; while the bank's answer isn't known it waits and says so. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PaymentReadService payments;
    @Inject private Area area;

    private UUID id;
    private transient Payment payment;

    /** Reads the payment before anything is shown. */
    public void open() {
        payment();
    }

    public Payment payment() {
        if (payment == null) {
            payment = payments.find(id);
        }
        return payment;
    }

    /** What is still open of the invoices that it paid; zero while the money has not come. */
    public Money remaining() {
        Money nothing = Money.zero(payment().currency());
        return payment().succeeded()
                ? payment().allocations().stream()
                        .map(each -> each.invoice().open())
                        .reduce(nothing, Money::plus)
                : nothing;
    }

    /** Looks again; once the answer is there the page is shown anew. */
    public void look() {
        payment = null;
        if (payment().status().settled()) {
            Faces.redirect(area.path("receipt.xhtml?payment=%s"), id);
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
