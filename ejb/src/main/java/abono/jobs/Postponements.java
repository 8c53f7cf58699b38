package abono.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Repository of postponed work, each change in a transaction of its own. */
@Dependent
class Postponements {
    private static final int MOST_SHOWN = 500;

    @PersistenceContext private EntityManager em;

    /** When each postponed item of a step is tried next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Instant> ofStep(String step) {
        return em
                .createQuery(
                        "select p from PostponedWork p where p.step = :step", PostponedWork.class)
                .setParameter("step", step)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PostponedWork::item, PostponedWork::nextTryAt));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String step, String item, String why, Instant now) {
        PostponedWork known = em.find(PostponedWork.class, PostponedWork.id(step, item));
        PostponedWork postponed = known == null ? new PostponedWork(step, item, now) : known;
        postponed.failed(why, now);
        if (known == null) {
            em.persist(postponed);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(String step, String item) {
        PostponedWork known = em.find(PostponedWork.class, PostponedWork.id(step, item));
        if (known != null) {
            em.remove(known);
        }
    }

    /** Forgets what should have been tried before the instant. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(Instant before) {
        em.createQuery("delete from PostponedWork p where p.nextTryAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** All that waits, by the key of its step in the list of the day, the next first. */
    Map<String, List<Postponed>> byStep() {
        return em
                .createQuery(
                        "select p from PostponedWork p order by p.nextTryAt, p.id",
                        PostponedWork.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                PostponedWork::key,
                                Collectors.mapping(PostponedWork::report, Collectors.toList())));
    }

    /** Makes an item due; false when it does not wait any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean tryNow(String id, Instant now) {
        PostponedWork known = em.find(PostponedWork.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            known.tryNow(now);
        }
        return known != null;
    }

    /** The first try after the instant; empty when there is none. */
    Optional<Instant> nextTry(Instant after) {
        return em
                .createQuery(
                        """
                        select p.nextTryAt from PostponedWork p
                        where p.nextTryAt > :after
                        order by p.nextTryAt
                        """,
                        Instant.class)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
