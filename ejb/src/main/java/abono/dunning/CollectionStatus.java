package abono.dunning;

/** The life of a collection: TRYING → COLLECTED | GIVEN_UP; GIVEN_UP → COLLECTED. */
public enum CollectionStatus {
    TRYING,
    /** Every try failed: the service is suspended. */
    GIVEN_UP,
    COLLECTED
}
