package abono.dunning;

/** The life of a collection: TRYING → COLLECTED | GIVEN_UP; GIVEN_UP → COLLECTED. */
enum CollectionStatus {
    TRYING,
    /** Every try failed: the service is suspended. */
    GIVEN_UP,
    COLLECTED;

    /**
     * What the case becomes.
     *
     * @throws IllegalStateException when the life of a case has no such step
     */
    CollectionStatus to(CollectionStatus target) {
        boolean possible =
                switch (this) {
                    case TRYING -> target != TRYING;
                    case GIVEN_UP -> target == COLLECTED;
                    case COLLECTED -> false;
                };
        if (!possible) {
            throw new IllegalStateException(
                    "A collection that is " + this + " does not become " + target);
        }
        return target;
    }
}
