package abono.documents;

import abono.documents.pdf.Document;
import abono.events.Ids;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The stored documents, found and kept. */
@Dependent
class Documents {
    /** Of two that render the same document at once the first one's bytes hold. */
    private static final String KEEP =
            """
            insert into document (id, kind, subject_id, language, file_name, sha256, content,
                made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing
            """;

    private static final String FIND =
            """
            select d from StoredDocument d
            where d.kind = :kind and d.subjectId = :subject
            and d.language = :language
            """;

    private static final String DIGEST =
            """
            select d.sha256 from StoredDocument d
            where d.kind = :kind and d.subjectId = :subject
            and d.language = :language
            """;

    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;

    /** The document that was kept of a subject, if it was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Document> find(DocumentKind kind, UUID subject, Locale locale) {
        return read(kind, subject, locale);
    }

    /** The digest of the document that was kept, read in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<String> digest(DocumentKind kind, UUID subject, Locale locale) {
        return em
                .createQuery(DIGEST, String.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("language", locale.getLanguage())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What was kept with exactly these bytes, in any language. */
    Optional<StoredDocument.Of> of(String sha256) {
        return em
                .createQuery(
                        """
                        select new abono.documents.StoredDocument.Of(d.kind, d.subjectId)
                        from StoredDocument d
                        where d.sha256 = :digest
                        """,
                        StoredDocument.Of.class)
                .setParameter("digest", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Keeps the document, unless there is one; gives the one that is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Document keep(DocumentKind kind, UUID subject, Locale locale, Document made) {
        em.createNativeQuery(KEEP)
                .setParameter(1, Ids.next())
                .setParameter(2, kind.name())
                .setParameter(3, subject)
                .setParameter(4, locale.getLanguage())
                .setParameter(5, made.fileName())
                .setParameter(6, made.sha256())
                .setParameter(7, made.content())
                .setParameter(8, time.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return read(kind, subject, locale).orElseThrow();
    }

    private Optional<Document> read(DocumentKind kind, UUID subject, Locale locale) {
        return em
                .createQuery(FIND, StoredDocument.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("language", locale.getLanguage())
                .getResultList()
                .stream()
                .map(StoredDocument::document)
                .findFirst();
    }
}
