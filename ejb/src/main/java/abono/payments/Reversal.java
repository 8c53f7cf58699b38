package abono.payments;

import abono.security.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Who undid a transfer that had been recorded by mistake, when and why. */
@Embeddable
class Reversal {
    @Column(name = "reversed_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reversed_by")
    private Person by;

    @Column(name = "reversal_reason")
    private String reason;

    protected Reversal() {}

    Reversal(Instant at, Person by, String reason) {
        this.at = at;
        this.by = by;
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
