package abono.documents;

import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Counts what strangers ask: so many lookups of a network address in ten minutes. */
@Dependent
class Lookups {
    private static final int MOST = 60;
    private static final Duration SPAN = Duration.ofMinutes(10);

    /** One statement, so that lookups at once all count. */
    private static final String COUNT =
            """
            insert into verify_lookup as l (address, since, lookups) values (?1, ?2, 1)
            on conflict (address) do update
            set lookups = case when l.since <= ?3 then 1 else l.lookups + 1 end,
                since = case when l.since <= ?3 then ?2 else l.since end
            returning lookups
            """;

    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;

    /** Counts a lookup, whatever comes of it; tells whether it is not one too many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean allowed(String address) {
        Instant now = time.now();
        Number lookups =
                (Number)
                        em.createNativeQuery(COUNT)
                                .setParameter(1, address)
                                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                                .setParameter(3, now.minus(SPAN).atOffset(ZoneOffset.UTC))
                                .getSingleResult();
        return lookups.intValue() <= MOST;
    }

    /** How long who asked too often waits at most. */
    static long seconds() {
        return SPAN.toSeconds();
    }
}
