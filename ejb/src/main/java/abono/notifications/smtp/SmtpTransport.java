package abono.notifications.smtp;

import abono.notifications.outbox.MailTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.microprofile.config.Config;

/** Hands mails over to the configured mail server, by the server's Jakarta Mail. */
@ApplicationScoped
public class SmtpTransport implements MailTransport {
    private final SmtpSettings settings;

    /** Kept: each new session searches the class path for its providers. */
    private final Session session;

    /** For the container's proxy. */
    protected SmtpTransport() {
        this.settings = null;
        this.session = null;
    }

    /** By the operator's keys {@code abono.mail.smtp.*}. */
    @Inject
    public SmtpTransport(Config config) {
        this(SmtpSettings.of(config));
    }

    SmtpTransport(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void deliver(MimeMessage message) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
