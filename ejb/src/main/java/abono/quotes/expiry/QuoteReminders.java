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

/**
 * Reminds of open quotes seven days and one day before their last day, in the account's time zone
 * (Q9). Each reminder goes out once: the quote's row lock lets one run at a time write its row, and
 * a unique constraint stands behind that. What was sent later than its reminder is due is not
 * reminded of, and who missed the seventh day is told of the one that holds.
 */
@Dependent
public class QuoteReminders {
    /** The nearest first: it makes those before it idle. */
    private static final List<Integer> DAYS_BEFORE = List.of(1, 7);

    @PersistenceContext private EntityManager em;
    @Inject private QuoteStep step;
    @Inject private DueWork work;

    /** Reminds of those whose day has come at the instant; call it after the expiry. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        for (int days : DAYS_BEFORE) {
            work.each(
                    "quote-reminders " + days,
                    maybeDue(latest.plusDays(days), days),
                    id -> step.remind(id, days, now));
        }
    }

    /** Open quotes that may end so soon somewhere on earth and were not told of that. */
    private List<UUID> maybeDue(LocalDate last, int days) {
        return em.createQuery(
                        """
                        select q.id from Quote q
                        where q.status = :sent and q.terms.validUntil <= :last
                        and not exists (
                            select r.id from QuoteReminder r
                            where r.quoteId = q.id and r.daysBefore <= :days)
                        order by q.terms.validUntil, q.id
                        """,
                        UUID.class)
                .setParameter("sent", QuoteStatus.SENT)
                .setParameter("last", last)
                .setParameter("days", days)
                .getResultList();
    }
}
