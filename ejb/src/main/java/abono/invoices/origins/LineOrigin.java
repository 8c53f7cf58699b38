package abono.invoices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The document or line that an invoice or line came from, without knowing what it is. */
@Embeddable
public class LineOrigin {
    /** What a plan costs: the id is the subscription's. */
    public static final String SUBSCRIPTION = "SUBSCRIPTION";

    @Column(name = "origin_kind")
    private String kind;

    @Column(name = "origin_id")
    private UUID id;

    protected LineOrigin() {}

    /** An origin of this kind. */
    public LineOrigin(String kind, UUID id) {
        this.kind = kind;
        this.id = id;
    }

    /** Whether a subscription is charged or given back. */
    public boolean ofSubscription() {
        return SUBSCRIPTION.equals(kind);
    }

    public String kind() {
        return kind;
    }

    public UUID id() {
        return id;
    }
}
