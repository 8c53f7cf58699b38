package abono.offlineacceptance;

import abono.security.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What staff decided on a contest, and what they answered the customer. */
@Embeddable
public class ContestDecision {
    /** What became of the acceptance. */
    public enum Outcome {
        UPHELD(AcceptanceState.UPHELD),
        REVERSED(AcceptanceState.REVERSED);

        private final AcceptanceState state;

        Outcome(AcceptanceState state) {
            this.state = state;
        }

        AcceptanceState state() {
            return state;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "contest_outcome")
    private Outcome outcome;

    @Column(name = "contest_answer")
    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contest_decided_by")
    private Person by;

    @Column(name = "contest_decided_at")
    private Instant at;

    protected ContestDecision() {}

    ContestDecision(Outcome outcome, String answer, Person by, Instant at) {
        this.outcome = outcome;
        this.answer = answer;
        this.by = by;
        this.at = at;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What the customer is told. */
    public String answer() {
        return answer;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
