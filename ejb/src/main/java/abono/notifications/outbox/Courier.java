package abono.notifications.outbox;

import abono.jobs.StepLog;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries the outbox out, a batch at a time, outside any transaction. Several may run at once, on
 * several nodes: each takes what no other has taken. Nothing that goes wrong with one mail holds up
 * the next.
 */
@Dependent
public class Courier {
    /** One round ends here, so that a flood of mails cannot hold the clock. */
    private static final int MOST_BATCHES = 20;

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    private final Deliveries deliveries;
    private final Handovers handovers;
    private final Envelope envelope;
    private final MailTransport transport;
    private final BusinessTime time;
    private final StepLog log;

    Courier(
            Deliveries deliveries,
            Handovers handovers,
            Envelope envelope,
            MailTransport transport,
            BusinessTime time,
            StepLog log) {
        this.deliveries = deliveries;
        this.handovers = handovers;
        this.envelope = envelope;
        this.transport = transport;
        this.time = time;
        this.log = log;
    }

    @Inject
    Courier(
            Deliveries deliveries,
            Handovers handovers,
            Envelope envelope,
            BusinessTime time,
            StepLog log,
            Instance<MailTransport> transports,
            @ConfigProperty(name = "abono.mail.transport") String chosen) {
        this(
                deliveries,
                handovers,
                envelope,
                transports.stream()
                        .filter(each -> each.name().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> unknown(chosen)),
                time,
                log);
    }

    private static IllegalStateException unknown(String chosen) {
        return new IllegalStateException(
                "abono.mail.transport is " + chosen + "; it must be capture or smtp");
    }

    /** Sends what is due now. */
    public void round() {
        run(time.now());
    }

    /** Sends what is due at the instant. */
    public void run(Instant now) {
        UUID courier = UUID.randomUUID();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<OutboxMail> claimed = deliveries.claim(courier, now);
            if (claimed.isEmpty()) {
                return;
            }
            claimed.forEach(mail -> carry(mail, courier, now));
        }
    }

    /** When the next mail is to be tried, first of all after the instant. */
    public Optional<Instant> nextDue(Instant after) {
        return deliveries.nextTry(after);
    }

    /** What the database could not note now is noted when the lease is over. */
    private void carry(OutboxMail mail, UUID courier, Instant now) {
        if (!handovers.begin(mail.id())) {
            return;
        }
        try {
            if (handovers.wasHandedOver(mail.id()) || handOver(mail, courier, now)) {
                deliveries.sent(mail.id(), now, transport.reachesRecipients());
                handovers.noted(mail.id());
                log.done(1);
            }
        } catch (RuntimeException unnoted) {
            log.failed(why(unnoted));
            LOG.log(Level.SEVERE, "Mail " + mail.id() + ": outcome not noted", unnoted);
        } finally {
            handovers.end(mail.id());
        }
    }

    /** The lease begins anew when the message is ready, since a document may take its time. */
    private boolean handOver(OutboxMail mail, UUID courier, Instant now) {
        try {
            MimeMessage message = envelope.message(mail);
            if (!deliveries.keep(mail.id(), courier)) {
                return false;
            }
            transport.deliver(message);
            handovers.handedOver(mail.id());
            return true;
        } catch (MessagingException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "Mail {0} was not sent at try {1}: {2}",
                    new Object[] {mail.id(), mail.attempts(), failure});
            deliveries.failed(mail.id(), why(failure), now);
            log.failed(why(failure));
            return false;
        }
    }

    private static String why(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
