package abono.portal;

import abono.documents.Verdict;
import abono.documents.VerifyService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Where anybody asks whether a document of the house is a true one (U9). */
@Named
@ViewScoped
public class VerifyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient VerifyService documents;
    @Inject private transient Notices notices;
    private String digest;
    private String code;
    private Verdict verdict;
    private boolean answered;

    /** Looks up the certificate whose code the address brings. */
    public void open() {
        if (code != null) {
            notices.attempt(() -> say(documents.code(code, Faces.getRemoteAddr()).orElse(null)));
        }
    }

    /** Looks up the file by its digest: the document itself stays where it is. */
    public void check() {
        answered = false;
        code = null;
        String asked = digest == null ? null : digest.strip().toLowerCase(Locale.ROOT);
        notices.attempt(() -> say(documents.file(asked, Faces.getRemoteAddr()).orElse(null)));
        digest = null;
    }

    private void say(Verdict found) {
        verdict = found;
        answered = true;
    }

    /** What the house says of the document, or null when it knows nothing of it. */
    public Verdict verdict() {
        return verdict;
    }

    public boolean isAnswered() {
        return answered;
    }

    /** Whether the answer is about the code, not about a file. */
    public boolean isByCode() {
        return code != null;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
