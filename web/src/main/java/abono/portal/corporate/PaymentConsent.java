package abono.portal.corporate;

import abono.money.Money;
import abono.portal.Notices;
import abono.purchaseapprovals.PaymentApprovals.State;
import abono.settlement.PaymentConsentService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Whether a checked payment can be pressed or has to be asked for first (U5). */
@Named
@ViewScoped
public class PaymentConsent implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String STATE = PaymentConsent.class.getName();

    @Inject private PaymentConsentService consents;
    @Inject private Notices notices;

    private final String key = UUID.randomUUID().toString();

    /** Read once a request, for the page asks often. */
    public State state(UUID invoice, Money amount) {
        return Faces.getRequestAttribute(STATE, () -> consents.state(invoice, amount.amount()));
    }

    /** Whether the payer can press Pay. */
    public boolean free(UUID invoice, Money amount) {
        State now = state(invoice, amount);
        return now == State.FREE || now == State.GIVEN;
    }

    /** Asks the approvers; the same press twice is one request. */
    public void ask(UUID invoice, Money amount) {
        if (notices.attempt(() -> consents.request(invoice, amount.amount(), key))) {
            notices.done("pay.consent.asked", amount);
            Faces.redirect("corporate/requests.xhtml");
        }
        Faces.removeRequestAttribute(STATE);
    }
}
