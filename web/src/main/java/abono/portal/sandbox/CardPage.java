package abono.portal.sandbox;

import abono.payments.gateway.sandbox.TestCard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/**
 * The sandbox gateway's own page for a card's number, as a real gateway's would be: the number
 * stays in the browser, and what comes here and goes back to the portal is its token.
 */
@Named("sandboxCardPage")
@ViewScoped
public class CardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Only pages of the portal's customers can be returned to, no other site. */
    private static final Pattern OURS =
            Pattern.compile("(corporate|account)/[a-z-]+\\.xhtml\\?[\\w.=&-]*");

    private String back;
    private String token;

    /** Back to the payer's page with the card's token. */
    public void use() {
        Faces.redirect(back() + "&token=%s", token);
    }

    /** Back without a card. */
    public void leave() {
        Faces.redirect(back());
    }

    private String back() {
        return back != null && OURS.matcher(back).matches() ? back : "index.xhtml?";
    }

    /** The cards that a tester can take. */
    public TestCard[] cards() {
        return TestCard.values();
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
