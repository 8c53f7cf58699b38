package abono.notifications.letters;

import java.util.List;
import java.util.UUID;

/**
 * What is to be told, before it is put into anybody's language.
 *
 * @param account that it concerns
 * @param figures what subject and sentences name, in the order of the bundle
 * @param path of the page that its button opens
 * @param attachment the document that goes with it, or null
 * @param direct path of a link that works without signing in, or null
 * @param secret what in it only its recipient may read: a link's token or a code, or null
 */
public record Announcement(
        MailKind kind,
        UUID account,
        List<Object> figures,
        List<Detail> details,
        String path,
        Attachment attachment,
        String direct,
        String secret) {
    /** What holds nothing that is only its reader's. */
    public Announcement(
            MailKind kind,
            UUID account,
            List<Object> figures,
            List<Detail> details,
            String path,
            Attachment attachment) {
        this(kind, account, figures, details, path, attachment, null, null);
    }

    /** The same with a link that works without signing in; its path is known to end in a secret. */
    public Announcement withDirect(String path, String secretOfIt) {
        return new Announcement(
                kind, account, figures, details, this.path, attachment, path, secretOfIt);
    }

    /** The same, of which a part is nobody else's to read. */
    public Announcement withSecret(String part) {
        return new Announcement(kind, account, figures, details, path, attachment, direct, part);
    }
}
