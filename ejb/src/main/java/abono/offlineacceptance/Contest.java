package abono.offlineacceptance;

import abono.security.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A customer's word that a recorded acceptance was not so. */
@Embeddable
public class Contest {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contested_by")
    private Person by;

    @Column(name = "contested_at")
    private Instant at;

    @Column(name = "contest_reason")
    private String reason;

    @Embedded private ContestDecision decision;

    protected Contest() {}

    Contest(Person by, String reason, Instant at) {
        this.by = by;
        this.reason = reason;
        this.at = at;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    void decide(ContestDecision decided) {
        decision = decided;
    }

    /** What staff decided, or null while it waits. */
    public ContestDecision decision() {
        return decision == null || decision.outcome() == null ? null : decision;
    }
}
