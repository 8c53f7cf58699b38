package abono.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import abono.documents.Document;
import abono.notifications.smtp.SmtpTransports;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        courier("robot", "secret").round(NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(mail.subject());
        assertThat(received.getMessageID()).contains(mail.id().toString());
        assertThat(received.getAllRecipients()[0].toString()).contains("lucia@navarro.example");
    }

    @Test
    void triesAgainWhenTheServerIsBack() throws Exception {
        OutboxMail first = outbox.add(SampleMails.aMail());
        OutboxMail second = outbox.add(SampleMails.aMail("Ana", "Otra, S.A."));
        Courier courier = courier(null, null);
        courier.round(NOW);
        assertThat(List.of(first, second))
                .allMatch(mail -> mail.status() == MailStatus.WAITING && mail.attempts() == 1);
        assertThat(first.lastError()).containsIgnoringCase("connect");
        start();
        courier.round(NOW.plusSeconds(59));
        assertThat(server.getReceivedMessages()).isEmpty();
        courier.round(NOW.plusSeconds(60));
        courier.round(NOW.plusSeconds(600));
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(List.of(first, second)).allMatch(mail -> mail.status() == MailStatus.SENT);
    }

    @Test
    void aMailSentAgainAfterACrashIsRecognisable() throws Exception {
        start();
        OutboxMail mail = outbox.add(SampleMails.aMail());
        outbox.crashBeforeResult = true;
        courier(null, null).round(NOW);
        outbox.crashBeforeResult = false;
        courier(null, null).round(NOW.plus(OutboxMail.CLAIM));
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void oneBadMailDoesNotHoldUpTheNext() {
        start();
        OutboxMail bad = outbox.add(SampleMails.aMail("broken", "x"));
        OutboxMail good = outbox.add(SampleMails.aMail());
        courier(null, null).round(NOW);
        assertThat(bad.lastError()).contains("no paper");
        assertThat(good.status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void refusesAServerThatDoesNotEncryptWhenItMust() {
        start();
        OutboxMail mail = outbox.add(SampleMails.aMail());
        new Courier(
                        outbox,
                        new PaperlessEnvelope(),
                        SmtpTransports.encrypted(setup.getPort()),
                        null)
                .round(NOW);
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
                new PaperlessEnvelope(),
                SmtpTransports.to(setup.getPort(), user, password),
                null);
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
        private boolean crashBeforeResult;

        OutboxMail add(OutboxMail mail) {
            mails.add(mail);
            return mail;
        }

        @Override
        List<OutboxMail> claim(Instant now) {
            List<OutboxMail> due = mails.stream().filter(mail -> mail.due(now)).toList();
            due.forEach(mail -> mail.claim(now));
            return due;
        }

        @Override
        void sent(UUID id, Instant now) {
            if (!crashBeforeResult) {
                find(id).sent(now);
            }
        }

        @Override
        void failed(UUID id, String why, Instant now) {
            find(id).failed(why, now);
        }

        private OutboxMail find(UUID id) {
            return mails.stream().filter(mail -> mail.id().equals(id)).findFirst().orElseThrow();
        }
    }
}
