package abono.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxMailTest {
    private static final Instant NOW = SampleMails.NOW;

    @Test
    void waitsLongerAfterEachFailureAndIsParkedAfterTheEighth() {
        OutboxMail mail = SampleMails.aMail();
        List<Long> minutes = new ArrayList<>();
        while (mail.status() == MailStatus.WAITING) {
            mail.claim();
            mail.failed("Connection refused", NOW);
            if (mail.status() == MailStatus.WAITING) {
                minutes.add(Duration.between(NOW, mail.nextTryAt()).toMinutes());
            }
        }
        assertThat(minutes).containsExactly(1L, 5L, 15L, 60L, 240L, 720L, 1440L);
        assertThat(mail.status()).isEqualTo(MailStatus.PARKED);
        assertThat(mail.attempts()).isEqualTo(8);
        assertThat(mail.lastError()).isEqualTo("Connection refused");
    }

    @Test
    void isTriedAgainByHandOnlyWhenParked() {
        OutboxMail mail = SampleMails.aMail();
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(MailRefusal.class);
        for (int i = 0; i < 8; i++) {
            mail.claim();
            mail.failed("down", NOW);
        }
        mail.retry(NOW);
        assertThat(mail.due(NOW)).isTrue();
        assertThat(mail.attempts()).isZero();
    }

    @Test
    void aClaimCountsATryAndDoesNotPutOffTheNext() {
        OutboxMail mail = SampleMails.aMail();
        mail.claim();
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.nextTryAt()).isEqualTo(NOW);
        assertThat(mail.due(NOW)).isTrue();
    }

    @Test
    void whatWasSentStaysSent() {
        OutboxMail mail = SampleMails.aMail();
        mail.claim();
        mail.sent(NOW);
        mail.sent(NOW.plusSeconds(5));
        mail.failed("too late", NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.sentAt()).isEqualTo(NOW);
        assertThat(mail.lastError()).isNull();
    }

    @Test
    void aSecretStandsApartFromTheText() {
        OutboxMail invitation = SampleMails.anInvitation("0123456789abcdef");
        for (String shown : List.of(invitation.html(), invitation.plain())) {
            assertThat(shown).contains("token=••••••").doesNotContain("0123456789abcdef");
        }
        assertThat(invitation.wholeHtml()).contains("token=0123456789abcdef");
        OutboxMail code = SampleMails.aCode("526170");
        assertThat(code.html()).contains("color:#526170", "quote=7752617077", ">••••••<");
        assertThat(code.wholePlain()).contains(": 526170\n");
        code.forgetSecret();
        assertThat(code.wholePlain()).contains(": ••••••\n");
    }

    @Test
    void aSubjectIsOneLineThatFits() {
        String subject =
                SampleMails.aMail("x", "a\r\nBcc: evil@x.example" + "😀".repeat(200)).subject();
        assertThat(subject).contains("para a Bcc: evil").doesNotContain("\n").doesNotContain("\r");
        assertThat(subject.length()).isBetween(198, 200);
        assertThat(Character.isHighSurrogate(subject.charAt(subject.length() - 1))).isFalse();
    }
}
