package abono.notifications;

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
 */
record Announcement(
        MailKind kind,
        UUID account,
        List<Object> figures,
        List<Detail> details,
        String path,
        Attachment attachment,
        String direct) {
    Announcement(
            MailKind kind,
            UUID account,
            List<Object> figures,
            List<Detail> details,
            String path,
            Attachment attachment) {
        this(kind, account, figures, details, path, attachment, null);
    }
}
