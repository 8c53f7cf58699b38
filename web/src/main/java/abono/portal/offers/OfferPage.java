package abono.portal.offers;

import abono.offers.LinkAnswerService;
import abono.offers.Offer;
import abono.offers.OfferLinkService;
import abono.portal.Notices;
import abono.portal.Visitor;
import abono.portal.signin.StandIn;
import abono.quotes.Instalment;
import abono.quotes.Quote;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** A quote as the bearer of its link reads it, and answers it with a mailed code (Q6). */
@Named
@ViewScoped
public class OfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private OfferLinkService links;
    @Inject private LinkAnswerService answers;
    @Inject private StandIn standIn;
    @Inject private Notices notices;
    @Inject private Visitor visitor;

    private final AnswerForm form = new AnswerForm();
    private String secret;
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

    /** Says yes to the revision that is shown; the same press twice is one acceptance (Q7). */
    public String accept() {
        int shown = quote().revision();
        return answered(
                () -> answers.accept(secret, form.getCode(), shown, form.signature(), form.key()));
    }

    /** Says no, and why. */
    public String decline() {
        return answered(() -> answers.decline(secret, form.getCode(), form.getReason()));
    }

    private String answered(Runnable answer) {
        boolean done =
                notices.attempt(
                        () -> {
                            standIn.become(links.confirm(secret, form.getCode()));
                            answer.run();
                        });
        return here(done);
    }

    /** Stays with what was typed while there is something to answer; else shows what is now. */
    private String here(boolean done) {
        offer = null;
        if (!done && offer().open()) {
            form.shows(quote().total());
            return null;
        }
        notices.keep();
        return "/offer.xhtml?faces-redirect=true&t=" + secret;
    }

    public Offer offer() {
        if (offer == null) {
            offer = links.open(secret);
        }
        return offer;
    }

    public Quote quote() {
        return offer().quote();
    }

    /** Whether this link can answer it. */
    public boolean answerable() {
        return offer().open();
    }

    /** The first day of service, if it is accepted today. */
    public LocalDate start() {
        return quote().terms().startIfAccepted(offer().today());
    }

    /** The day after the contract's last one, or null when there is none. */
    public LocalDate renewal() {
        return quote().end(start());
    }

    /** When an invoice of the term is issued: it moves with the first day of service. */
    public LocalDate due(Instalment instalment) {
        return start().equals(quote().terms().pricedFor())
                ? instalment.day()
                : start().plusMonths(instalment.month());
    }

    /** The invoices after the first one. */
    public List<Instalment> later() {
        List<Instalment> schedule = quote().schedule();
        return schedule.subList(1, schedule.size());
    }

    public AnswerForm getForm() {
        return form;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
