package abono.accounts.people;

import abono.accounts.AccountRefusal;
import abono.events.Ids;
import abono.security.Person;
import abono.security.Role;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An offer to become a member of an account, open for a week, good for once. */
@Entity
public class Invitation {
    private static final Duration OPEN = Duration.ofDays(7);

    @Id private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version private int version;

    protected Invitation() {}

    Invitation(UUID accountId, Person person, Role role, String secret, UUID invitedBy) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.person = person;
        this.role = role;
        this.tokenHash = Sha256.hex(secret);
        this.invitedBy = invitedBy;
    }

    Invitation sentAt(Instant now) {
        invitedAt = now;
        expiresAt = now.plus(OPEN);
        return this;
    }

    /** Uses it up. */
    void use(Instant now) {
        if (!open(now)) {
            throw new AccountRefusal(AccountRefusal.Reason.INVITATION_OVER);
        }
        usedAt = now;
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    UUID accountId() {
        return accountId;
    }

    public UUID id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
