package abono.portal.admin;

import abono.notifications.outbox.OutboxMail;
import abono.notifications.outbox.OutboxService;
import abono.portal.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One mail as its reader gets it, and as a file for a mail program. */
@Named
@ViewScoped
public class MailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private OutboxService outbox;
    @Inject private Notices notices;
    private UUID id;
    private transient OutboxMail mail;

    public OutboxMail mail() {
        if (mail == null) {
            mail = outbox.find(id);
        }
        return mail;
    }

    /** Whether the courier gave up. */
    public boolean parked() {
        return "PARKED".equals(mail().status().name());
    }

    /** Lets the courier try again. */
    public void retry() {
        if (notices.attempt(() -> outbox.retry(id))) {
            notices.done("admin.mail.retried");
        }
        mail = null;
    }

    /** Sends the mail as a file. */
    public void download() throws IOException {
        Faces.sendFile(outbox.eml(id), id + ".eml", true);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
