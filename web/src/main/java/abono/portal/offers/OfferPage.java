package abono.portal.offers;

import abono.acceptance.AcceptanceResult;
import abono.acceptance.ApprovalAsked;
import abono.portal.Notices;
import abono.portal.Visitor;
import abono.portal.signin.StandIn;
import abono.purchaseorders.PurchaseOrderService;
import abono.purchaseorders.Standing;
import abono.quotelinks.LinkAnswerService;
import abono.quotelinks.Offer;
import abono.quotelinks.OfferLinkService;
import abono.quotes.Quote;
import abono.refusals.Refusal;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * A quote as the bearer of its link reads it; who confirms a mailed code chooses, comments,
 * proposes and answers as they would signed in (Q6).
 */
@Named
@ViewScoped
public class OfferPage extends ReviewedQuote {
    private static final long serialVersionUID = 1L;
    private static final String ACTING = OfferPage.class.getName();

    @Inject private OfferLinkService links;
    @Inject private LinkAnswerService answers;
    @Inject private PurchaseOrderService orders;
    @Inject private ConfirmedLinks confirmed;
    @Inject private StandIn standIn;
    @Inject private Notices notices;
    @Inject private Visitor visitor;

    private final SignatureForm form = new SignatureForm();
    private String secret;
    private String code;
    private transient Offer offer;

    /** Reads the quote before anything is shown; the page speaks its reader's language. */
    public void open() {
        form.signedBy(offer().reader().name());
        form.shows(quote().total());
        visitor.meets(offer().reader().locale());
        Faces.setLocale(visitor.getLocale());
    }

    /** Mails a code to the link's person. */
    public String sendCode() {
        if (notices.attempt(() -> links.sendCode(secret))) {
            notices.done("offer.code.sent", offer().reader().email());
        }
        return here(false);
    }

    /** Takes the code for an hour. */
    public String confirm() {
        boolean done = notices.attempt(() -> links.confirm(secret, code));
        if (done) {
            confirmed.keep(secret, code);
        }
        return done ? here() : here(false);
    }

    /** Refuses whom the code did not confirm, at its field. */
    @Override
    public void act() {
        if (!isConfirmed()) {
            links.confirm(secret, null);
        }
    }

    @Override
    public String accept() {
        int shown = quote().revision();
        String asked = approverNames();
        AcceptanceResult[] result = new AcceptanceResult[1];
        boolean done =
                answered(
                        () ->
                                result[0] =
                                        answers.accept(
                                                secret,
                                                confirmed.code(secret),
                                                shown,
                                                form.signature(),
                                                form.key()));
        if (result[0] instanceof ApprovalAsked) {
            notices.done("corporate.quote-review.asked", quote().number(), asked);
        }
        return here(done);
    }

    @Override
    public String decline() {
        return here(answered(() -> answers.decline(secret, confirmed.code(secret), getReason())));
    }

    private boolean answered(Runnable answer) {
        return notices.attempt(
                () -> {
                    act();
                    answer.run();
                });
    }

    /** Stays with what was typed while there is something to answer; else shows what is now. */
    private String here(boolean done) {
        offer = null;
        if (!done && offer().open()) {
            form.shows(quote().total());
            return null;
        }
        notices.keep();
        return here();
    }

    @Override
    public String here() {
        return "/offer.xhtml?faces-redirect=true&t=" + secret;
    }

    public Offer offer() {
        if (offer == null) {
            offer = links.open(secret);
        }
        return offer;
    }

    @Override
    public Quote quote() {
        return offer().quote();
    }

    /** Whether this link can answer it. */
    public boolean isLive() {
        return offer().open();
    }

    /**
     * Whether its reader has shown who they are; from then on they are the caller of this request.
     * Asked before anything of the page that is for them alone, in each phase of a request.
     */
    public boolean isConfirmed() {
        return confirmed.code(secret) != null
                && Faces.<Boolean>getRequestAttribute(ACTING, this::becomeReader);
    }

    private boolean becomeReader() {
        try {
            standIn.become(links.confirm(secret, confirmed.code(secret)));
            answers.act(secret);
            return true;
        } catch (Refusal | EJBException over) {
            confirmed.forget(secret);
            // What it was when the page was opened is over: it says what it is now.
            offer = null;
            return false;
        }
    }

    @Override
    public boolean answerable() {
        return isLive() && isConfirmed();
    }

    @Override
    public boolean decliner() {
        return answerable();
    }

    @Override
    public LocalDate today() {
        return offer().today();
    }

    @Override
    public List<String> approvers() {
        return offer().approvers();
    }

    @Override
    public boolean orderRequired() {
        return offer().orderRequired();
    }

    @Override
    public List<Standing> usableOrders() {
        return orders.usable(quote().account().id());
    }

    @Override
    public SignatureForm getSignature() {
        return form;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
