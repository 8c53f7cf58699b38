package abono.documents;

import abono.documents.pdf.Document;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A document that left the house. It is written by one statement and never changes. */
@Entity
@Table(name = "document")
public class StoredDocument {
    /** What a document is of. */
    public record Of(DocumentKind kind, UUID subject) {}

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String language;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private byte[] content;

    protected StoredDocument() {}

    Document document() {
        return new Document(fileName, sha256, content);
    }
}
