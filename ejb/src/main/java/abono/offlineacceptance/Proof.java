package abono.offlineacceptance;

import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The file that shows a yes: a letter, a picture of one, or a mail. */
@Entity
@Table(name = "recorded_proof")
public class Proof {
    @Id
    @Column(name = "record_id")
    private UUID record;

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    private byte[] content;
    private String sha256;

    protected Proof() {}

    Proof(UUID record, ProofKind kind, byte[] content) {
        this.record = record;
        this.kind = kind;
        this.content = content.clone();
        this.sha256 = Sha256.hex(content);
    }

    public ProofKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256;
    }
}
