package abono.notifications.outbox;

import abono.events.Ids;
import abono.notifications.letters.Addressee;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Letter;
import abono.notifications.letters.MailKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail to one person, written in the transaction of the fact that it tells.
 *
 * <p>The courier leases it for less than a minute, tries to send it outside any transaction, and
 * notes what came of it. After a crash between, the lease runs out and it is sent again under the
 * same Message-ID. It is tried eight times with growing pauses, then parked.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private static final String MASK = "••••••";
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ERROR = 500;

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "account_id")
    private UUID accountId;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String language;
    private String subject;
    private String html;
    private String plain;

    /** What the mask stands for, until it has reached its recipient. */
    private String secret;

    @Embedded private Attachment attachment;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version private int version;

    protected OutboxMail() {}

    OutboxMail(Announcement announcement, Addressee to, Letter letter, Instant now) {
        this.id = Ids.next();
        this.kind = announcement.kind();
        this.accountId = announcement.account();
        this.attachment = announcement.attachment();
        this.recipient = to.email();
        this.recipientName = to.name();
        this.language = to.locale().getLanguage();
        this.subject = oneLine(letter.subject(), LONGEST_SUBJECT);
        this.secret = announcement.secret();
        this.html = masked(letter.html());
        this.plain = masked(letter.plain());
        this.status = MailStatus.WAITING;
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    /** A header is one line, whatever somebody wrote into a name. */
    static String oneLine(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end);
    }

    /** One courier takes it; the row is locked. */
    void claim() {
        attempts++;
    }

    /** It was handed over; telling it twice changes nothing. */
    void sent(Instant now) {
        if (status != MailStatus.SENT) {
            status = MailStatus.SENT;
            sentAt = now;
            lastError = null;
        }
    }

    /** Its recipient has it: nobody else needs the secret any more. */
    void forgetSecret() {
        secret = null;
    }

    /** It could not be handed over: it waits for the next try, or is given up. */
    void failed(String why, Instant now) {
        if (status != MailStatus.WAITING) {
            return;
        }
        lastError = oneLine(why, LONGEST_ERROR);
        if (attempts > PAUSES.size()) {
            status = MailStatus.PARKED;
        } else {
            nextTryAt = now.plus(PAUSES.get(Math.max(attempts, 1) - 1));
        }
    }

    /** Tries a parked mail again, from the beginning. */
    void retry(Instant now) {
        if (status != MailStatus.PARKED) {
            throw new MailRefusal(MailRefusal.Reason.NOT_PARKED);
        }
        status = MailStatus.WAITING;
        attempts = 0;
        nextTryAt = now;
    }

    boolean due(Instant now) {
        return status == MailStatus.WAITING && !nextTryAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public MailKind kind() {
        return kind;
    }

    /** The account that it concerns. */
    public UUID accountId() {
        return accountId;
    }

    /** The address that it goes to. */
    public String recipient() {
        return recipient;
    }

    public String recipientName() {
        return recipientName;
    }

    /** The language of the recipient. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String subject() {
        return subject;
    }

    /** A whole HTML document, its secret masked; show it in a sandboxed frame. */
    public String html() {
        return html;
    }

    /** The text, its secret masked. */
    public String plain() {
        return plain;
    }

    /** As only its recipient may read it; masked once it was delivered. */
    String wholeHtml() {
        return whole(html);
    }

    /** As only its recipient may read it; masked once it was delivered. */
    String wholePlain() {
        return whole(plain);
    }

    private String whole(String text) {
        return secret == null ? text : text.replace(MASK, secret);
    }

    /** A link's token and a code answer in somebody's name: they are kept apart from the text. */
    private String masked(String text) {
        return secret == null
                ? text
                : Pattern.compile("(?<![\\w#-])" + Pattern.quote(secret) + "(?!\\w)")
                        .matcher(text)
                        .replaceAll(MASK);
    }

    /** The document that goes with it, or null. */
    public Attachment attachment() {
        return attachment == null || attachment.kind() == null ? null : attachment;
    }

    public MailStatus status() {
        return status;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next, while it waits. */
    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** Why the last try failed, or null. */
    public String lastError() {
        return lastError;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When it was handed over, or null. */
    public Instant sentAt() {
        return sentAt;
    }
}
