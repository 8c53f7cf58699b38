package abono.portal.offers;

import abono.money.Money;
import abono.quotes.answers.Signature;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;

/** What the signer fills in under the terms, with the key that makes two presses one command. */
public class SignatureForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private String name;
    private String title;
    private String purchaseOrder;
    private String drawing;
    private boolean termsAccepted;
    private Money total;

    /** Proposes the signed-in person; another may sign. */
    public void signedBy(String proposed) {
        name = proposed;
    }

    /** The signature as typed, with the address that it came from. */
    public Signature signature() {
        var request =
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return new Signature(name, title, termsAccepted, purchaseOrder, request.getRemoteAddr())
                .drawn(drawing)
                .under(total);
    }

    /** Remembers the total that the page shows: nothing else is signed. */
    public void shows(Money shown) {
        total = shown;
    }

    public String key() {
        return key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    /** The drawn name as the path of an SVG, or null. */
    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }

    public boolean isTermsAccepted() {
        return termsAccepted;
    }

    public void setTermsAccepted(boolean termsAccepted) {
        this.termsAccepted = termsAccepted;
    }
}
