package abono.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import abono.documents.pdf.Document;
import abono.jobs.StepLog;
import abono.notifications.smtp.SmtpTransports;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The courier and the SMTP transport against a real socket. */
class CourierTest {
    private static final Instant NOW = SampleMails.NOW;

    private final MemoryOutbox outbox = new MemoryOutbox();
    private ServerSetup setup;
    private GreenMail server;

    @BeforeEach
    void choosesAFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            setup = new ServerSetup(socket.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        }
    }

    @AfterEach
    void stopsTheServer() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void handsMailsOverWithSignIn() throws Exception {
        start();
        server.setUser("facturacion@abono.example", "robot", "secret");
        OutboxMail mail = outbox.add(SampleMails.aMail());
        courier("robot", "secret").run(NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(mail.subject());
        assertThat(received.getMessageID()).contains(mail.id().toString());
        assertThat(received.getAllRecipients()[0].toString()).contains("lucia@navarro.example");
    }

    @Test
    void forgetsASecretOnceItsRecipientHasIt() throws Exception {
        OutboxMail mail = outbox.add(SampleMails.anInvitation("0123456789abcdef"));
        courier(null, null).run(NOW);
        assertThat(mail.wholePlain()).contains("?token=0123456789abcdef");
        start();
        courier(null, null).run(NOW.plusSeconds(60));
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("0123456789abcdef");
        assertThat(mail.wholePlain()).contains("?token=••••••").doesNotContain("0123456789abcdef");
    }

    @Test
    void keepsASecretThatOnlyTheOutboxHas() {
        OutboxMail mail = outbox.add(SampleMails.anInvitation("0123456789abcdef"));
        new Courier(
                        outbox,
                        new Handovers(),
                        new PaperlessEnvelope(),
                        new CaptureTransport(),
                        null,
                        new StepLog())
                .run(NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.wholePlain()).contains("?token=0123456789abcdef");
        assertThat(mail.plain()).contains("?token=••••••");
    }

    @Test
    void triesAgainWhenTheServerIsBack() throws Exception {
        OutboxMail first = outbox.add(SampleMails.aMail());
        OutboxMail second = outbox.add(SampleMails.aMail("Ana", "Otra, S.A."));
        Courier courier = courier(null, null);
        courier.run(NOW);
        assertThat(List.of(first, second))
                .allMatch(mail -> mail.status() == MailStatus.WAITING && mail.attempts() == 1);
        assertThat(first.lastError()).containsIgnoringCase("connect");
        start();
        courier.run(NOW.plusSeconds(59));
        assertThat(server.getReceivedMessages()).isEmpty();
        courier.run(NOW.plusSeconds(60));
        courier.run(NOW.plusSeconds(600));
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(List.of(first, second)).allMatch(mail -> mail.status() == MailStatus.SENT);
    }

    @Test
    void aMailSentAgainAfterACrashIsRecognisable() throws Exception {
        start();
        OutboxMail mail = outbox.add(SampleMails.aMail());
        outbox.crashBeforeResult = true;
        courier(null, null).run(NOW);
        outbox.crashBeforeResult = false;
        courier(null, null).run(NOW.plusSeconds(Deliveries.LEASE_IN_SECONDS));
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void aMailThatCouldNotBeNotedIsNotedLaterAndNotSentTwice() {
        start();
        OutboxMail first = outbox.add(SampleMails.aMail());
        OutboxMail second = outbox.add(SampleMails.aMail("Ana", "Otra, S.A."));
        Courier courier = courier(null, null);
        outbox.away = true;
        courier.run(NOW);
        outbox.away = false;
        courier.run(NOW.plusSeconds(Deliveries.LEASE_IN_SECONDS - 1));
        assertThat(first.status()).isEqualTo(MailStatus.WAITING);
        courier.run(NOW.plusSeconds(Deliveries.LEASE_IN_SECONDS));
        assertThat(List.of(first, second)).allMatch(mail -> mail.status() == MailStatus.SENT);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aLeaseIsShorterThanAMinute() {
        assertThat(Deliveries.LEASE_IN_SECONDS).isLessThan(60);
    }

    @Test
    void oneBadMailDoesNotHoldUpTheNext() {
        start();
        OutboxMail bad = outbox.add(SampleMails.aMail("broken", "x"));
        OutboxMail good = outbox.add(SampleMails.aMail());
        courier(null, null).run(NOW);
        assertThat(bad.lastError()).contains("no paper");
        assertThat(good.status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void refusesAServerThatDoesNotEncryptWhenItMust() {
        start();
        OutboxMail mail = outbox.add(SampleMails.aMail());
        new Courier(
                        outbox,
                        new Handovers(),
                        new PaperlessEnvelope(),
                        SmtpTransports.encrypted(setup.getPort()),
                        null,
                        new StepLog())
                .run(NOW);
        assertThat(mail.lastError()).contains("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void start() {
        server = new GreenMail(setup);
        server.start();
    }

    private Courier courier(String user, String password) {
        return new Courier(
                outbox,
                new Handovers(),
                new PaperlessEnvelope(),
                SmtpTransports.to(setup.getPort(), user, password),
                null,
                new StepLog());
    }

    /** Knows no archive. */
    private static final class PaperlessEnvelope extends Envelope {
        PaperlessEnvelope() {
            super(null, "facturacion@abono.example", "http://localhost:8080");
        }

        @Override
        MimeMessage message(OutboxMail mail) throws MessagingException {
            if (mail.recipientName().equals("broken")) {
                throw new IllegalStateException("no paper");
            }
            return message(mail, new Document("a.pdf", "", new byte[] {1}));
        }
    }

    /** The outbox table's part, without a database. */
    private static final class MemoryOutbox extends Deliveries {
        private final List<OutboxMail> mails = new ArrayList<>();
        private final Map<UUID, Instant> leases = new HashMap<>();
        private boolean crashBeforeResult;
        private boolean away;

        OutboxMail add(OutboxMail mail) {
            mails.add(mail);
            return mail;
        }

        @Override
        List<OutboxMail> claim(UUID courier, Instant now) {
            List<OutboxMail> due =
                    mails.stream().filter(mail -> mail.due(now) && free(mail, now)).toList();
            due.forEach(OutboxMail::claim);
            due.forEach(mail -> leases.put(mail.id(), now.plusSeconds(LEASE_IN_SECONDS)));
            return due;
        }

        private boolean free(OutboxMail mail, Instant now) {
            return !leases.getOrDefault(mail.id(), Instant.MIN).isAfter(now);
        }

        @Override
        boolean keep(UUID mail, UUID courier) {
            return true;
        }

        @Override
        void sent(UUID id, Instant now, boolean reached) {
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            if (crashBeforeResult) {
                return;
            }
            find(id).sent(now);
            if (reached) {
                find(id).forgetSecret();
            }
        }

        @Override
        void failed(UUID id, String why, Instant now) {
            find(id).failed(why, now);
            leases.remove(id);
        }

        private OutboxMail find(UUID id) {
            return mails.stream().filter(mail -> mail.id().equals(id)).findFirst().orElseThrow();
        }
    }
}
