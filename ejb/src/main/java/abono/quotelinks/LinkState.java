package abono.quotelinks;

/** What a link is good for now. */
enum LinkState {
    /** Its quote can be answered. */
    OPEN,
    /** Its reader answered by it. */
    USED,
    /** The quote was answered, by somebody else or in the portal. */
    ANSWERED,
    EXPIRED,
    SUPERSEDED,
    WITHDRAWN,
    /** Its reader does not act for the account any more. */
    REMOVED
}
