package abono.portal.sandbox;

import abono.accounts.AccountService;
import abono.money.Money;
import abono.payments.Payment;
import abono.payments.PaymentReadService;
import abono.payments.gateway.sandbox.SandboxGateway;
import abono.settlement.GatewayCalls;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The payer's bank asks whether it is really them: 3-D Secure, as the sandbox plays it. */
@Named("sandboxChallengePage")
@ViewScoped
public class ChallengePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private SandboxGateway gateway;
    @Inject private GatewayCalls settlement;
    @Inject private PaymentReadService payments;
    @Inject private AccountService accounts;
    private UUID charge;

    /** Refuses to open for a payment that is none of the reader's. */
    public void open() {
        mine();
    }

    /** Who gets the money. */
    public String payee() {
        return accounts.issuer().legalName();
    }

    /** What is waiting to be confirmed, or null when nothing is. */
    public Money amount() {
        return gateway.waiting(mine()).orElse(null);
    }

    public void approve() {
        answer(true);
    }

    public void refuse() {
        answer(false);
    }

    private void answer(boolean confirmed) {
        String key = mine();
        if (gateway.answerChallenge(key, confirmed)) {
            settlement.hear(key);
        }
        Faces.redirect(outcome());
    }

    /** The page that shows what became of the payment: of its order, or of the payment itself. */
    public String outcome() {
        Payment payment = payments.find(charge);
        if (payment.orderId() != null) {
            return "account/order.xhtml?order=" + payment.orderId();
        }
        String door = payment.account().corporate() ? "corporate" : "account";
        return door + "/receipt.xhtml?payment=" + charge;
    }

    /** The sandbox names a charge by its payment, and nobody confirms another's payment. */
    private String mine() {
        return payments.find(charge).id().toString();
    }

    public UUID getCharge() {
        return charge;
    }

    public void setCharge(UUID charge) {
        this.charge = charge;
    }
}
