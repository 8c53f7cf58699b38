package abono.purchaseapprovals;

import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One yes; never changed. */
@Entity
@Table(name = "consent_vote")
public class ConsentVote {
    @Id private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private ConsentRequest request;

    @Column(name = "seat_id")
    private UUID seat;

    @Column(name = "person_id")
    private UUID person;

    private String title;

    @Column(name = "voted_at")
    private Instant votedAt;

    protected ConsentVote() {}

    ConsentVote(ConsentRequest request, UUID seat, Approver person, Instant votedAt) {
        this.id = Ids.next();
        this.request = request;
        this.seat = seat;
        this.person = person.id();
        this.title = person.title();
        this.votedAt = votedAt;
    }

    UUID accountId() {
        return request.accountId();
    }

    /** The approver whose vote it is. */
    public UUID seat() {
        return seat;
    }

    /** Who gave it: the approver or their delegate. */
    public UUID person() {
        return person;
    }

    /** Their position, or null of a vote of before it was kept. */
    public String title() {
        return title;
    }

    public Instant votedAt() {
        return votedAt;
    }
}
