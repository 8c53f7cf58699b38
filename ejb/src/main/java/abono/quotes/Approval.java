package abono.quotes;

import abono.security.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Who asked that a quote be approved, and what a manager said (Q3). */
@Embeddable
public class Approval {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by")
    private Person submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submit_note")
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "judged_by")
    private Person judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    private String judgement;

    protected Approval() {}

    Approval(Person by, String note, Instant now) {
        this.submittedBy = by;
        this.note = note;
        this.submittedAt = now;
    }

    void judge(Person by, String reason, Instant now) {
        judgedBy = by;
        judgement = reason;
        judgedAt = now;
    }

    /** Who submitted it. */
    public Person submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** What the manager should know, or null. */
    public String note() {
        return note;
    }

    /** The manager who decided, or null while nobody has. */
    public Person judgedBy() {
        return judgedBy;
    }

    public Instant judgedAt() {
        return judgedAt;
    }

    /** Why, or null. */
    public String judgement() {
        return judgement;
    }
}
