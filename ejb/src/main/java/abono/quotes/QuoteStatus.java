package abono.quotes;

import java.util.Set;

/** The life of a quote revision, as one table. */
public enum QuoteStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    SUPERSEDED;

    private Set<QuoteStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED);
            case DECLINED, EXPIRED, WITHDRAWN -> Set.of(SUPERSEDED);
            case ACCEPTED, SUPERSEDED -> Set.of();
        };
    }

    /** Whether a next revision can be made of a quote in this state. */
    public boolean revisable() {
        return leadsTo(SUPERSEDED);
    }

    /** Whether the move is in the table. */
    boolean leadsTo(QuoteStatus target) {
        return next().contains(target);
    }
}
