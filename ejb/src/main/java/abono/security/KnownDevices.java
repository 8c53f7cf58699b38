package abono.security;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/** Browsers in which somebody has signed in; only hashes of their secrets are kept. */
@Dependent
class KnownDevices {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** As long as the cookie of the secret lives. */
    private static final Duration KEPT = Duration.ofDays(180);

    private static final String KEEP =
            """
            insert into known_device (secret_hash, person_id, signed_in_at) values (?1, ?2, ?3)
            on conflict (secret_hash, person_id) do update set signed_in_at = excluded.signed_in_at
            """;

    @PersistenceContext private EntityManager em;

    /** Whether the person has signed in with the secret before. */
    boolean knows(String secret, UUID person) {
        return secret != null
                && !em.createNativeQuery(
                                """
                                select 1 from known_device
                                where secret_hash = ?1 and person_id = ?2
                                """)
                        .setParameter(1, Sha256.hex(secret))
                        .setParameter(2, person)
                        .getResultList()
                        .isEmpty();
    }

    /** Keeps the device; returns its secret, a new one where it had none of ours. */
    String keep(String secret, UUID person, Instant now) {
        String kept = isOurs(secret) ? secret : fresh();
        em.createNativeQuery(KEEP)
                .setParameter(1, Sha256.hex(kept))
                .setParameter(2, person)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return kept;
    }

    /** A browser brings only what it was given: a short secret of somebody's choice is none. */
    private boolean isOurs(String secret) {
        return secret != null
                && !em.createNativeQuery("select 1 from known_device where secret_hash = ?1")
                        .setParameter(1, Sha256.hex(secret))
                        .getResultList()
                        .isEmpty();
    }

    void clean(Instant now) {
        em.createNativeQuery("delete from known_device where signed_in_at < ?1")
                .setParameter(1, now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static String fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
