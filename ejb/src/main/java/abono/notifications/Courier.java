package abono.notifications;

import abono.time.BusinessTime;
import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries the outbox out, a batch at a time, outside any transaction. Several may run at once, on
 * several nodes: each takes what no other has taken. Nothing that goes wrong with one mail holds up
 * the next.
 */
@Dependent
class Courier {
    /** After the observers of time that make mails. */
    private static final int LAST = 3000;

    /** One round ends here, so that a flood of mails cannot hold the clock. */
    private static final int MOST_BATCHES = 20;

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    private final Deliveries deliveries;
    private final Envelope envelope;
    private final MailTransport transport;
    private final BusinessTime time;

    Courier(Deliveries deliveries, Envelope envelope, MailTransport transport, BusinessTime time) {
        this.deliveries = deliveries;
        this.envelope = envelope;
        this.transport = transport;
        this.time = time;
    }

    @Inject
    Courier(
            Deliveries deliveries,
            Envelope envelope,
            BusinessTime time,
            Instance<MailTransport> transports,
            @ConfigProperty(name = "abono.mail.transport") String chosen) {
        this(
                deliveries,
                envelope,
                transports.stream()
                        .filter(each -> each.name().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> unknown(chosen)),
                time);
    }

    private static IllegalStateException unknown(String chosen) {
        return new IllegalStateException(
                "abono.mail.transport is " + chosen + "; it must be capture or smtp");
    }

    void hear(@Observes @Priority(LAST) TimeHasPassed passed) {
        round();
    }

    /** Sends what is due now. */
    void round() {
        round(time.now());
    }

    /** Sends what is due at the instant. */
    void round(Instant now) {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<OutboxMail> claimed = deliveries.claim(now);
            if (claimed.isEmpty()) {
                return;
            }
            claimed.forEach(mail -> deliver(mail, now));
        }
    }

    private void deliver(OutboxMail mail, Instant now) {
        try {
            transport.deliver(envelope.message(mail));
            deliveries.sent(mail.id(), now);
        } catch (MessagingException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "Mail {0} was not sent at try {1}: {2}",
                    new Object[] {mail.id(), mail.attempts(), failure});
            deliveries.failed(mail.id(), why(failure), now);
        }
    }

    private static String why(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
