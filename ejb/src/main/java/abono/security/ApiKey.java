package abono.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret by which a program acts as a person. Kept only as a SHA-256 hash: the secret has 128
 * random bits or more, so a slow hash would add nothing.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {
    @Id private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String label;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    /** A key for the person; the secret is not kept. */
    public ApiKey(UUID id, Person person, String label, String secret, Instant createdAt) {
        this.id = id;
        this.person = person;
        this.label = label;
        this.secretHash = Sha256.hex(secret);
        this.createdAt = createdAt;
    }

    Person person() {
        return person;
    }
}
