package abono.purchasing;

import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One movement of a purchase order; never changed. A document moves an order once; a credit note
 * once for each invoice.
 */
@Entity
@Table(name = "purchase_order_movement")
public class PurchaseOrderMovement {
    /** The movements. */
    public enum Kind {
        /** A quote was accepted on it. */
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
     * @param source the quote whose reservation it is, or the invoice that had consumed it
     */
    record Cause(UUID document, UUID source) {}

    Kind kind() {
        return kind;
    }

    UUID orderId() {
        return orderId;
    }

    /** The quote whose reservation it concerns, or the invoice that a note gives back of. */
    UUID sourceId() {
        return sourceId;
    }

    /** By how much more (positive) or less the document holds in the order. */
    long heldBy(UUID document) {
        boolean gains =
                documentId.equals(document) && (kind == Kind.RESERVED || kind == Kind.CONSUMED);
        return gains ? amountMinor : -amountMinor;
    }
}
