package abono.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of one chain. Its row lock puts concurrent entries in line. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    @Id private String chain;
    private long entries;
    private String hash;

    protected AuditHead() {}

    String chain() {
        return chain;
    }

    long entries() {
        return entries;
    }

    String hash() {
        return hash;
    }

    void grow(AuditEntry entry) {
        entries++;
        hash = entry.hash();
    }
}
