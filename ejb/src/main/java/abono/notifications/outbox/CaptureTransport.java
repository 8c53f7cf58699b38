package abono.notifications.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.MimeMessage;

/** Lets nothing leave the machine: the mail is read on the administrator's page. */
@ApplicationScoped
public class CaptureTransport implements MailTransport {
    @Override
    public String name() {
        return "capture";
    }

    @Override
    public boolean reachesRecipients() {
        return false;
    }

    /** The outbox itself keeps the mail, so there is nothing to do. */
    @Override
    public void deliver(MimeMessage message) {}
}
