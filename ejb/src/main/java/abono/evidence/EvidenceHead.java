package abono.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. Its row lock puts concurrent acceptances in line. */
@Entity
@Table(name = "evidence_head")
public class EvidenceHead {
    static final int ONLY = 1;

    @Id private int id;

    @Column(name = "entries")
    private long length;

    private String hash;

    protected EvidenceHead() {}

    long length() {
        return length;
    }

    String hash() {
        return hash;
    }

    void grow(AcceptanceEvidence entry) {
        length++;
        hash = entry.hash();
    }
}
