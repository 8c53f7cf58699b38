package abono.notifications.letters;

import abono.documents.DocumentKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The document that goes with a mail; it is rendered when the mail is sent. */
@Embeddable
public class Attachment {
    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind")
    private DocumentKind kind;

    @Column(name = "document_subject_id")
    private UUID subject;

    protected Attachment() {}

    /** The document of that kind that the subject has. */
    public Attachment(DocumentKind kind, UUID subject) {
        this.kind = kind;
        this.subject = subject;
    }

    public DocumentKind kind() {
        return kind;
    }

    public UUID subject() {
        return subject;
    }
}
