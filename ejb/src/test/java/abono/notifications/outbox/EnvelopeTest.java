package abono.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import abono.documents.pdf.Document;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final Envelope ENVELOPE =
            new Envelope(null, "Abono <facturacion@abono.example>", "https://portal.abono.example");

    @Test
    void carriesTextHtmlAndTheDocument() throws Exception {
        Document document = new Document("Abono-Q-1-r1.pdf", "", new byte[] {37, 80, 68, 70});
        MimeMessage message = ENVELOPE.message(SampleMails.aMail(), document);
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(message.getContentType()).startsWith("multipart/mixed");
        MimeMultipart texts = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(texts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("Abono-Q-1-r1.pdf");
    }

    @Test
    void keepsItsMessageId() throws Exception {
        OutboxMail mail = SampleMails.aMail();
        String expected = "<" + mail.id() + "@portal.abono.example>";
        assertThat(ENVELOPE.message(mail, null).getMessageID()).isEqualTo(expected);
        MimeMessage again = ENVELOPE.message(mail, null);
        again.saveChanges();
        assertThat(again.getMessageID()).isEqualTo(expected);
    }

    @Test
    void noNameMakesAHeader() throws Exception {
        String evil = "Eve\r\nBcc: all@x.example\r\n\r\n<b>";
        MimeMessage message = ENVELOPE.message(SampleMails.aMail(evil, evil), null);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        String head = bytes.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
        assertThat(head).doesNotContain("\nBcc");
        assertThat(Collections.list(message.getAllHeaderLines()))
                .anyMatch(line -> line.startsWith("Auto-Submitted: auto-generated"));
    }
}
