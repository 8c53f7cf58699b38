package abono.notifications.outbox;

import abono.persistence.TextSearch;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails, found. */
@Dependent
class Outbox {
    private static final String ROWS =
            """
            select new abono.notifications.outbox.OutboxRow(m.id, m.kind, m.recipient,
            m.recipientName, m.subject, m.status, m.attempts, m.lastError, m.writtenAt, m.sentAt)
            from OutboxMail m
            """;

    private static final String MATCHES =
            " where " + TextSearch.in("m.recipient", "m.recipientName", "m.subject");

    /** Two couriers never wait for each other: each takes what the other has not. */
    private static final String DUE =
            """
            select * from outbox_mail
            where status = 'WAITING' and next_try_at <= ?1
            and (claimed_until is null or claimed_until <= clock_timestamp())
            order by next_try_at limit ?2 for update skip locked
            """;

    /** By the database's clock: the business clock may be moved while a mail is carried. */
    private static final String LEASE =
            """
            update outbox_mail
            set claimed_by = ?2, claimed_until = clock_timestamp() + make_interval(secs => ?3)
            where id = ?1 and status = 'WAITING'
            and (claimed_by = ?2 or claimed_until is null or claimed_until <= clock_timestamp())
            """;

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

    /** Takes a mail for so many seconds, or keeps it; tells whether nobody else has it. */
    boolean lease(UUID mail, UUID courier, int seconds) {
        return em.createNativeQuery(LEASE)
                        .setParameter(1, mail)
                        .setParameter(2, courier)
                        .setParameter(3, seconds)
                        .executeUpdate()
                == 1;
    }

    /** Gives a mail back before its lease is over. */
    void giveBack(UUID mail) {
        em.createNativeQuery(
                        """
                        update outbox_mail set claimed_by = null, claimed_until = null
                        where id = ?1
                        """)
                .setParameter(1, mail)
                .executeUpdate();
    }

    /** When the next mail is to be tried, first of all after the instant. */
    Optional<Instant> nextTry(Instant after) {
        return em
                .createQuery(
                        """
                        select m.nextTryAt from OutboxMail m
                        where m.status = :waiting and m.nextTryAt > :after
                        order by m.nextTryAt
                        """,
                        Instant.class)
                .setParameter("waiting", MailStatus.WAITING)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<OutboxMail> locked(UUID id) {
        return Optional.ofNullable(
                id == null ? null : em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<OutboxMail> find(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(OutboxMail.class, id));
    }

    /** A page of the mails whose address, name or subject contains the text, newest first. */
    List<OutboxRow> rows(String text, int offset, int limit) {
        String query = ROWS + MATCHES + " order by m.id desc";
        return TextSearch.bind(em.createQuery(query, OutboxRow.class), text)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String text) {
        String query = "select count(m) from OutboxMail m" + MATCHES;
        return TextSearch.bind(em.createQuery(query, Long.class), text).getSingleResult();
    }
}
