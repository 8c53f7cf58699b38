package abono.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The document that a subscription came from; opaque, since it doesn't know quotes or orders. */
@Embeddable
public class SubscriptionOrigin {
    @Column(name = "origin_kind")
    private String kind;

    @Column(name = "origin_id")
    private UUID documentId;

    @Column(name = "origin_line_id")
    private UUID lineId;

    protected SubscriptionOrigin() {}

    /** A line of a document of this kind. */
    public SubscriptionOrigin(String kind, UUID documentId, UUID lineId) {
        this.kind = kind;
        this.documentId = documentId;
        this.lineId = lineId;
    }

    public String kind() {
        return kind;
    }

    public UUID documentId() {
        return documentId;
    }
}
