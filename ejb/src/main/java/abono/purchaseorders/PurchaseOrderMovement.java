package abono.purchaseorders;

import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One movement of a purchase order; never changed. A document moves an order once. */
@Entity
@Table(name = "purchase_order_movement")
public class PurchaseOrderMovement {
    /** The movements. */
    public enum Kind {
        /** A quote was accepted on it, or what another had set free of it was reserved again. */
        RESERVED,
        /** An invoice took its part of what its quote had reserved. */
        CONSUMED,
        /** A credit note gave a part of an invoice back. */
        GIVEN_BACK,
        /** What a quote had reserved and no invoice needs any more is free again. */
        RELEASED
    }

    @Id private UUID id;

    @Column(name = "purchase_order_id")
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected PurchaseOrderMovement() {}

    PurchaseOrderMovement(PurchaseOrder order, Kind kind, Cause cause, long minor, Instant now) {
        this.id = Ids.next();
        this.orderId = order.id();
        this.kind = kind;
        this.documentId = cause.document();
        this.sourceId = cause.source();
        this.amountMinor = minor;
        this.happenedAt = now;
    }

    /**
     * Why money moved.
     *
     * @param document the quote, invoice or credit note that moved it
     * @param source the quote whose reservation it is, or the invoice that gives back
     */
    record Cause(UUID document, UUID source) {}

    UUID orderId() {
        return orderId;
    }

    /** The quote whose reservation it concerns, or the invoice that a note gives back of. */
    UUID sourceId() {
        return sourceId;
    }

    boolean concerns(UUID document) {
        return documentId.equals(document) || sourceId.equals(document);
    }

    /** By how much more (positive) or less a quote or an invoice holds in the order. */
    long heldBy(UUID holder) {
        return switch (kind) {
            case RESERVED -> sourceId.equals(holder) ? amountMinor : 0;
            case CONSUMED ->
                    documentId.equals(holder)
                            ? amountMinor
                            : sourceId.equals(holder) ? -amountMinor : 0;
            case GIVEN_BACK, RELEASED -> sourceId.equals(holder) ? -amountMinor : 0;
        };
    }

    long amountMinor() {
        return amountMinor;
    }
}
