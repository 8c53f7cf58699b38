package abono.quotelinks;

import abono.events.Ids;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Six digits that confirm one answer by one link: good for 15 minutes and five tries; once
 * confirmed, for an hour more, in which its reader can choose, comment and answer.
 */
@Entity
@Table(name = "quote_link_code")
class LinkCode {
    static final Duration GOOD = Duration.ofMinutes(15);
    static final Duration CONFIRMED = Duration.ofHours(1);
    private static final int MOST_TRIES = 5;

    @Id private UUID id;

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private int tries;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version private int version;

    protected LinkCode() {}

    LinkCode(QuoteLink link, String secret, String code, Instant now) {
        this.id = Ids.next();
        this.linkId = link.id();
        this.codeHash = hash(secret, code);
        this.madeAt = now;
    }

    /** Salted by the secret, which is in the mail only. */
    private static String hash(String secret, String code) {
        return Sha256.hex(secret + ":" + code);
    }

    boolean matches(String secret, String code) {
        return codeHash.equals(hash(secret, code));
    }

    /** Whether it can still be tried, or was confirmed within the hour. */
    boolean good(Instant now) {
        Instant until = confirmedAt == null ? madeAt.plus(GOOD) : confirmedAt.plus(CONFIRMED);
        return tries < MOST_TRIES && now.isBefore(until);
    }

    /** Somebody typed it right; the caller holds the link's row lock. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** Counts a wrong try and tells how many are left; the caller holds the link's row lock. */
    int failed() {
        tries++;
        return MOST_TRIES - tries;
    }

    /** Uses it up; the caller holds the link's row lock. */
    void use(Instant now) {
        usedAt = now;
    }

    boolean used() {
        return usedAt != null;
    }

    Instant madeAt() {
        return madeAt;
    }
}
