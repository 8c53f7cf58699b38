package abono.quotes;

import java.util.Set;

/** The life of a quote revision, as one table. */
public enum QuoteStatus {
    DRAFT,
    PENDING_APPROVAL,
    APPROVED,
    REJECTED,
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    SUPERSEDED;

    private Set<QuoteStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PENDING_APPROVAL, APPROVED, SENT, WITHDRAWN);
            case PENDING_APPROVAL -> Set.of(DRAFT, APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> Set.of(DRAFT, SENT, WITHDRAWN);
            case REJECTED -> Set.of(DRAFT, WITHDRAWN);
            case SENT -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED);
            case DECLINED, EXPIRED, WITHDRAWN -> Set.of(SUPERSEDED);
            case ACCEPTED, SUPERSEDED -> Set.of();
        };
    }

    /** Whether a next revision can be made of a quote in this state. */
    public boolean revisable() {
        return leadsTo(SUPERSEDED);
    }

    /** Whether it never left the seller's desk: it can still be changed. */
    public boolean unsent() {
        return this == DRAFT || this == PENDING_APPROVAL || this == APPROVED || this == REJECTED;
    }

    /** Whether the move is in the table. */
    public boolean leadsTo(QuoteStatus target) {
        return next().contains(target);
    }
}
