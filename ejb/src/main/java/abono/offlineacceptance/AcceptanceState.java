package abono.offlineacceptance;

/** The life of an acceptance by phone or mail, as one table (U9). */
public enum AcceptanceState {
    /** For the second employee. */
    AWAITING_CONFIRMATION,
    /** The second employee refused it. */
    REFUSED,
    /** The quote ended before it was confirmed. */
    LAPSED,
    /** It accepted the quote. */
    BOUND,
    /** The customer says that it was not so: billing is held. */
    CONTESTED,
    /** Staff decided that it was so: billing goes on. */
    UPHELD,
    /** Staff took it back. */
    REVERSED;

    static AcceptanceState of(RecordedAcceptance record) {
        return switch (record.status()) {
            case REFUSED -> REFUSED;
            case WAITING -> record.answerable() ? AWAITING_CONFIRMATION : LAPSED;
            case CONFIRMED -> bound(record.contest());
        };
    }

    private static AcceptanceState bound(Contest contest) {
        if (contest == null) {
            return BOUND;
        }
        return contest.decision() == null ? CONTESTED : contest.decision().outcome().state();
    }
}
