package abono.portal.corporate;

import abono.payments.Payment;
import abono.payments.PaymentService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** What became of a payment; while the bank's answer isn't known it waits and says so. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private PaymentService payments;

    private UUID id;
    private transient Payment payment;

    public Payment payment() {
        if (payment == null) {
            payment = payments.find(id);
        }
        return payment;
    }

    /** Looks again. */
    public void look() {
        payment = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
