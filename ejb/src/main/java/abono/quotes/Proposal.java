package abono.quotes;

import abono.security.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Who of the customer's people proposed a revision, and what they said (U6). */
@Embeddable
public class Proposal {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by")
    private Person by;

    @Column(name = "proposal")
    private String message;

    protected Proposal() {}

    Proposal(Person by, String message) {
        this.by = by;
        this.message = message;
    }

    public Person by() {
        return by;
    }

    /** Why, or null. */
    public String message() {
        return message;
    }
}
