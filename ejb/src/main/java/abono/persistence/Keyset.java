package abono.persistence;

import jakarta.persistence.TypedQuery;
import java.util.UUID;

/**
 * Pages of a list, newest first, that begin after the last id of the page before: what comes or
 * goes meanwhile moves no row from one page to the other. Ids are in the order of time.
 */
public final class Keyset {
    /** No row has this id, and null is no JPQL parameter whose type is known. */
    private static final UUID NONE = new UUID(0, 0);

    private Keyset() {}

    /**
     * The condition that a row belongs to the page or a later one; {@link #bind} says where it
     * begins.
     *
     * @param id the id by which the query orders, descending, like {@code i.id}
     */
    public static String after(String id) {
        return "(:first = true or " + id + " < :before)";
    }

    /**
     * Says where the page begins.
     *
     * @param query with the condition of {@link #after}
     * @param before the last id of the page before, or null for the first page
     */
    public static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID before) {
        return query.setParameter("first", before == null)
                .setParameter("before", before == null ? NONE : before);
    }
}
