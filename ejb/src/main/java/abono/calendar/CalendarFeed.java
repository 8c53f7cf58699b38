package abono.calendar;

import abono.events.Ids;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The address of one person's calendar of one account; its secret is kept as a hash only. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    @Id private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID personId, UUID accountId) {
        this.id = Ids.next();
        this.personId = personId;
        this.accountId = accountId;
    }

    /** From now on only this secret opens it. */
    void take(String secret, Instant now) {
        secretHash = Sha256.hex(secret);
        madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID accountId() {
        return accountId;
    }
}
