package abono.notifications.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A way out for mails; {@code abono.mail.transport} chooses one by its name. */
public interface MailTransport {
    /** The value of the key that chooses it. */
    String name();

    /** Whether what it takes reaches its recipient; else the outbox is all that there is. */
    default boolean reachesRecipients() {
        return true;
    }

    /**
     * Hands the message over.
     *
     * @throws MessagingException when nobody took it; it is tried again later
     */
    void deliver(MimeMessage message) throws MessagingException;
}
