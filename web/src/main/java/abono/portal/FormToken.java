package abono.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * What makes a form that is sent again, by a double press or F5, the same command: the tag {@code
 * <a:once/>} gives each rendered form a token, and {@link Notices#attempt} carries out what comes
 * with one once.
 */
@Named("formToken")
@RequestScoped
public class FormToken {
    /** The name of the hidden field. */
    static final String FIELD = "once";

    @Inject private FormTokens tokens;

    private boolean claimed;

    /** A new one for a form. */
    public String getNext() {
        return UUID.randomUUID().toString();
    }

    /** The token of the form that was sent, or one of its own for a form without. */
    public String key() {
        String sent = sent();
        return sent == null ? getNext() : sent;
    }

    /** Whether the form that was sent may be carried out: it was not yet, nor is it just now. */
    boolean claim() {
        String sent = sent();
        if (sent != null && !claimed) {
            claimed = tokens.claim(sent);
            return claimed;
        }
        return true;
    }

    /** It was not carried out: it may be sent again. */
    void release() {
        if (claimed) {
            tokens.release(sent());
            claimed = false;
        }
    }

    private static String sent() {
        String sent = Faces.getRequestParameter(FIELD);
        return sent == null || sent.isBlank() || sent.length() > 40 ? null : sent;
    }
}
