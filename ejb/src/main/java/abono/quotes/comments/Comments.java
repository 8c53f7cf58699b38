package abono.quotes.comments;

import abono.events.Ids;
import abono.persistence.AdvisoryLock;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The comments, found. */
@Dependent
class Comments {
    /** What the other side wrote and the person has not read. */
    private static final String FRESH =
            """
            from QuoteComment c join c.account a
            where c.side <> :side and not exists (
                select s.id from CommentSeen s
                where s.commentId = c.id and s.personId = :person)
            and
            """;

    private static final String SEE =
            """
            insert into comment_seen (id, comment_id, person_id) values (?1, ?2, ?3)
            on conflict do nothing
            """;

    @PersistenceContext private EntityManager em;

    void add(QuoteComment comment) {
        em.persist(comment);
    }

    /** Comments under one key wait for each other, so the second finds the first. */
    void queueFor(UUID author, String key) {
        AdvisoryLock.COMMENT.take(em, author + key);
    }

    QuoteComment underKey(UUID author, String key) {
        return em
                .createQuery(
                        """
                        select c from QuoteComment c join fetch c.author
                        where c.author.id = :author and c.clientKey = :key
                        """,
                        QuoteComment.class)
                .setParameter("author", author)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The comments of a number, oldest first. */
    List<QuoteComment> of(String number) {
        return em.createQuery(
                        """
                        select c from QuoteComment c join fetch c.author
                        where c.number = :number
                        order by c.id
                        """,
                        QuoteComment.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Those of a number that are new to somebody of the side. */
    Set<UUID> fresh(String number, Side side, UUID person) {
        return Set.copyOf(
                em.createQuery("select c.id " + FRESH + "c.number = :number", UUID.class)
                        .setParameter("side", side)
                        .setParameter("person", person)
                        .setParameter("number", number)
                        .getResultList());
    }

    /** The numbers with something that is new to somebody of the side. */
    Set<String> freshNumbers(Scope scope, Side side, UUID person) {
        return Set.copyOf(
                scope.bind(
                                em.createQuery(
                                        "select distinct c.number " + FRESH + Scope.CONDITION,
                                        String.class))
                        .setParameter("side", side)
                        .setParameter("person", person)
                        .getResultList());
    }

    /** Two windows of one person may mark the same comment: the constraint keeps one. */
    void see(UUID comment, UUID person) {
        em.createNativeQuery(SEE)
                .setParameter(1, Ids.next())
                .setParameter(2, comment)
                .setParameter(3, person)
                .executeUpdate();
    }
}
