package abono.notifications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The mails, found. */
@Dependent
class Outbox {
    private static final String MATCHES =
            " where lower(m.recipient) like :pattern escape '!'"
                    + " or lower(m.recipientName) like :pattern escape '!'"
                    + " or lower(m.subject) like :pattern escape '!'";

    /** Two couriers never wait for each other: each takes what the other has not. */
    private static final String DUE =
            "select * from outbox_mail where status = 'WAITING' and next_try_at <= ?1"
                    + " order by next_try_at limit ?2 for update skip locked";

    @PersistenceContext private EntityManager em;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    @SuppressWarnings("unchecked")
    List<OutboxMail> due(Instant now, int most) {
        return em.createNativeQuery(DUE, OutboxMail.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
    }

    Optional<OutboxMail> locked(UUID id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<OutboxMail> find(UUID id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    /** A page of the mails whose address, name or subject contains the text, newest first. */
    List<OutboxRow> rows(String text, int offset, int limit) {
        return em.createQuery(
                        "select new abono.notifications.OutboxRow(m.id, m.kind, m.recipient,"
                                + " m.recipientName, m.subject, m.status, m.attempts,"
                                + " m.lastError, m.writtenAt, m.sentAt) from OutboxMail m"
                                + MATCHES
                                + " order by m.id desc",
                        OutboxRow.class)
                .setParameter("pattern", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String text) {
        return em.createQuery("select count(m) from OutboxMail m" + MATCHES, Long.class)
                .setParameter("pattern", pattern(text))
                .getSingleResult();
    }

    private static String pattern(String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
