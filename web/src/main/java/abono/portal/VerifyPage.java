package abono.portal;

import abono.documents.Verdict;
import abono.documents.VerifyService;
import abono.security.Sha256;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;

/** Where anybody asks whether a document of the house is a true one (U9). */
@Named
@ViewScoped
public class VerifyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Longer files are none of ours; of these as much is read as makes that sure. */
    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject private transient VerifyService documents;
    @Inject private transient Notices notices;
    private transient Part file;
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

    /** Looks up the file: by the digest that the browser took of it, else by its bytes. */
    public void check() {
        answered = false;
        code = null;
        String asked = digest == null ? sha256() : digest;
        notices.attempt(() -> say(documents.file(asked, Faces.getRemoteAddr()).orElse(null)));
        digest = null;
    }

    private void say(Verdict found) {
        verdict = found;
        answered = true;
    }

    private String sha256() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream bytes = file.getInputStream()) {
            return Sha256.hex(bytes.readNBytes(LARGEST));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
