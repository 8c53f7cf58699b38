package abono.portal.center;

import abono.accountcredit.CreditService;
import abono.checkout.CheckoutService;
import abono.checkout.Purchase;
import abono.money.Money;
import abono.payments.PaymentStatus;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What became of an order; while its payment's outcome isn't known it waits and says so. */
@Named
@ViewScoped
public class OrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CheckoutService checkout;
    @Inject private CreditService credits;

    private UUID id;
    private transient Purchase purchase;

    /** Reads the order before anything is shown. */
    public void open() {
        purchase();
    }

    public Purchase purchase() {
        if (purchase == null) {
            purchase = checkout.outcome(id);
        }
        return purchase;
    }

    /** COMPLETED, FAILED, PLACING, or ACTION_NEEDED while the payer has to confirm. */
    public String state() {
        boolean asked =
                purchase().payment() != null
                        && purchase().payment().status() == PaymentStatus.ACTION_NEEDED;
        return purchase().order().placing() && asked
                ? PaymentStatus.ACTION_NEEDED.name()
                : purchase().order().status().name();
    }

    /** Looks again; once the outcome is there the page is shown anew. */
    public void look() {
        purchase = null;
        if (!purchase().order().placing()) {
            Faces.redirect("account/order.xhtml?order=%s", id);
        }
    }

    /** The account credit that is left. */
    public Money credit() {
        return credits.available(purchase().order().account().id());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
