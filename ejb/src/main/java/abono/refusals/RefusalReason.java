package abono.refusals;

/** One reason of a domain's refusals; its sentence stands in the bundle {@code refusals}. */
public interface RefusalReason {
    /** How the outside should take it. */
    enum Kind {
        /** There is no such thing for this person: nothing tells whether it exists. */
        UNKNOWN,
        /** The person has no right to this act. */
        FORBIDDEN,
        /** The thing is in a state that does not allow the act, or somebody was faster. */
        CONFLICT,
        /** The input cannot be used as it is. */
        INVALID,
        /** The input was made from an older version of the thing. */
        STALE,
        /** Too many tries: later. */
        LATER
    }

    /** The constant's name, e.g. {@code EXPIRED}. */
    String name();

    /** How the outside should take it. */
    Kind kind();

    /** The input field at fault, or null when it is none. */
    default String field() {
        return null;
    }
}
