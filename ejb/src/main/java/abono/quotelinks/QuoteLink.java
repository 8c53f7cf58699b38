package abono.quotelinks;

import abono.events.Ids;
import abono.quotes.Quote;
import abono.security.Person;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Shows one quote to one person until its last day is over, and is good for one answer. From the
 * fifth wrong code on it waits, each time twice as long, five minutes at most.
 */
@Entity
@Table(name = "quote_link")
class QuoteLink {
    private static final int FREE_TRIES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int failures;

    @Column(name = "wait_until")
    private Instant waitUntil;

    @Version private int version;

    protected QuoteLink() {}

    QuoteLink(Quote quote, Person person, String secret, Instant now) {
        this.id = Ids.next();
        this.quote = quote;
        this.person = person;
        this.secretHash = Sha256.hex(secret);
        this.madeAt = now;
        this.expiresAt =
                quote.terms()
                        .validUntil()
                        .plusDays(1)
                        .atStartOfDay(quote.account().zone())
                        .toInstant();
    }

    /** What it is good for, if its reader still acts for the account. */
    LinkState state(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        return switch (quote.status()) {
            case ACCEPTED, DECLINED -> LinkState.ANSWERED;
            case SUPERSEDED -> LinkState.SUPERSEDED;
            case WITHDRAWN, DRAFT, PENDING_APPROVAL, APPROVED, REJECTED -> LinkState.WITHDRAWN;
            case EXPIRED -> LinkState.EXPIRED;
            case SENT ->
                    now.isBefore(expiresAt) && quote.open(today(now))
                            ? LinkState.OPEN
                            : LinkState.EXPIRED;
        };
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, quote.account().zone());
    }

    /** Uses it up; the caller holds the row lock. */
    void use(Instant now) {
        usedAt = now;
        failures = 0;
        waitUntil = null;
    }

    /** How long the next try has to wait; zero when it need not. */
    Duration wait(Instant now) {
        return waitUntil == null || !now.isBefore(waitUntil)
                ? Duration.ZERO
                : Duration.between(now, waitUntil);
    }

    /** Counts a wrong code; the caller holds the row lock. */
    void failed(Instant now) {
        failures++;
        waitUntil = now.plus(delay(failures));
    }

    static Duration delay(int failures) {
        if (failures <= FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE_TRIES, 10));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    UUID id() {
        return id;
    }

    Quote quote() {
        return quote;
    }

    Person person() {
        return person;
    }
}
