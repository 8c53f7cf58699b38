package abono.portal;

import abono.payments.gateway.PaymentGateway;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether cards can be paid with here; pages that offer it ask first. */
@Named
@RequestScoped
public class CardPayments {
    @Inject private PaymentGateway gateway;

    public boolean isOffered() {
        return gateway.available();
    }
}
