package abono.notifications.outbox;

import abono.documents.Archive;
import abono.documents.pdf.Document;
import abono.notifications.letters.Attachment;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the message that is handed over: plain text and HTML as alternatives, and the document.
 * Call it outside any transaction: the document may have to be rendered first.
 */
@Dependent
class Envelope {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final Archive archive;
    private final String from;
    private final String publicUrl;

    @Inject
    Envelope(
            Archive archive,
            @ConfigProperty(name = "abono.mail.from") String from,
            @ConfigProperty(name = "abono.public.url") String publicUrl) {
        this.archive = archive;
        this.from = from;
        this.publicUrl = publicUrl;
    }

    MimeMessage message(OutboxMail mail) throws MessagingException {
        return message(mail, document(mail), true);
    }

    MimeMessage message(OutboxMail mail, Document document) throws MessagingException {
        return message(mail, document, true);
    }

    private Document document(OutboxMail mail) {
        Attachment attachment = mail.attachment();
        return attachment == null ? null : archive.of(attachment.kind(), attachment.subject());
    }

    private MimeMessage message(OutboxMail mail, Document document, boolean secrets)
            throws MessagingException {
        MimeMessage message = new StableMessage("<" + mail.id() + "@" + host() + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(mail.subject(), UTF8);
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {mail.locale().getLanguage()});
        if (document == null) {
            message.setContent(texts(mail, secrets));
        } else {
            MimeBodyPart body = new MimeBodyPart();
            body.setContent(texts(mail, secrets));
            message.setContent(new MimeMultipart("mixed", body, part(document)));
        }
        message.saveChanges();
        return message;
    }

    /** The message as a file, with or without its recipient's secrets. */
    byte[] bytes(OutboxMail mail, boolean secrets) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message(mail, document(mail), secrets).writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MessagingException broken) {
            throw new IllegalStateException("Mail " + mail.id(), broken);
        }
    }

    private static InternetAddress recipient(OutboxMail mail) throws MessagingException {
        InternetAddress address = new InternetAddress(mail.recipient(), true);
        try {
            address.setPersonal(OutboxMail.oneLine(mail.recipientName(), 120), UTF8);
            return address;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MimeMultipart texts(OutboxMail mail, boolean secrets) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(secrets ? mail.wholePlain() : mail.plain(), UTF8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(secrets ? mail.wholeHtml() : mail.html(), UTF8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static MimeBodyPart part(Document document) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(document.content(), Document.MEDIA_TYPE)));
        part.setFileName(document.fileName());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private String host() {
        String host = URI.create(publicUrl).getHost();
        return host == null ? "localhost" : host;
    }

    /** Keeps its Message-ID, which Jakarta Mail would otherwise make anew at every sending. */
    private static final class StableMessage extends MimeMessage {
        /** Kept: each new session searches the class path for its providers. */
        private static final Session SESSION = Session.getInstance(new Properties());

        private final String id;

        StableMessage(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
