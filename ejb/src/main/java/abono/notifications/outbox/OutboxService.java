package abono.notifications.outbox;

import abono.security.AccessRefusal;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows the administrator every mail that the portal wrote. */
@Stateless
@RolesAllowed(Right.READ_OUTBOX)
public class OutboxService {
    @Inject private Outbox outbox;
    @Inject private Envelope envelope;
    @Inject private BusinessTime time;

    @Inject
    @ConfigProperty(name = "abono.mode")
    private String mode;

    /**
     * A page of the mails, newest first.
     *
     * @param text part of an address, a name or a subject; null or blank for all
     * @param offset how many rows to pass over
     * @param limit how many rows at most
     */
    public List<OutboxRow> list(String text, int offset, int limit) {
        return outbox.rows(text, offset, limit);
    }

    /** How many mails {@link #list} has over all its pages. */
    public long count(String text) {
        return outbox.count(text);
    }

    /**
     * The mail with its content.
     *
     * @throws AccessRefusal UNKNOWN when there is none
     */
    public OutboxMail find(UUID id) {
        return outbox.find(id).orElseThrow(AccessRefusal::unknown);
    }

    /**
     * The mail as it is handed over, with its document, for a mail program ({@code
     * message/rfc822}). Secrets are masked but in demo mode, where this file is the only way in
     * which a captured mail reaches anybody.
     *
     * @throws AccessRefusal UNKNOWN when there is none
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] eml(UUID id) {
        return envelope.bytes(
                outbox.find(id).orElseThrow(AccessRefusal::unknown), "demo".equals(mode));
    }

    /**
     * Lets the courier try a parked mail again.
     *
     * @throws MailRefusal NOT_PARKED when it was sent or waits anyway
     */
    public OutboxMail retry(UUID id) {
        OutboxMail mail = outbox.locked(id).orElseThrow(AccessRefusal::unknown);
        mail.retry(time.now());
        return mail;
    }
}
