package abono.portal.sandbox;

import abono.payments.sandbox.TestCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * The sandbox gateway's own page for a card's number, as a real gateway's would be: the number
 * stays in the browser, and what comes here and goes on to the portal is its token.
 */
@Named("sandboxCardPage")
@RequestScoped
public class CardPage {
    /** The only page that sends payers here; nothing else can be returned to. */
    private static final String RETURN = "/corporate/invoice-payment.xhtml?invoice=%s&amount=%s";

    private String token;

    public void use() {
        Faces.redirect(RETURN + "&token=%s", token);
    }

    /** The cards that a tester can take. */
    public TestCard[] cards() {
        return TestCard.values();
    }
}
