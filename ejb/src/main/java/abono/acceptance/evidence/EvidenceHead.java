package abono.acceptance.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. Its row lock puts concurrent acceptances in line. */
@Entity
@Table(name = "evidence_head")
class EvidenceHead {
    static final int ONLY = 1;

    @Id private int id;

    @Column(name = "entries")
    private long length;

    private String hash;

    protected EvidenceHead() {}

    /** The end of a chain that goes on after a hash. */
    EvidenceHead(String hash) {
        this.id = ONLY;
        this.hash = hash;
    }

    long length() {
        return length;
    }

    String hash() {
        return hash;
    }

    void grow(ChainLink entry) {
        length++;
        hash = entry.hash();
    }
}
