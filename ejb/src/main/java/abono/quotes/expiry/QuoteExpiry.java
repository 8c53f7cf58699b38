package abono.quotes.expiry;

import abono.jobs.DueWork;
import abono.quotes.QuoteStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Ends quotes whose last day is over (Q9). A quote that is answered first is left alone. */
@Dependent
public class QuoteExpiry {
    @PersistenceContext private EntityManager em;
    @Inject private QuoteStep step;
    @Inject private DueWork work;

    /** Ends those that are over at the instant, each in its account's time zone. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        work.each("quote-expiry", maybeExpired(latest), id -> step.expire(id, now));
    }

    /** Open quotes whose last day may be over somewhere on earth. */
    private List<UUID> maybeExpired(LocalDate day) {
        return em.createQuery(
                        """
                        select q.id from Quote q
                        where q.status = :sent and q.terms.validUntil < :day
                        order by q.terms.validUntil
                        """,
                        UUID.class)
                .setParameter("sent", QuoteStatus.SENT)
                .setParameter("day", day)
                .getResultList();
    }
}
