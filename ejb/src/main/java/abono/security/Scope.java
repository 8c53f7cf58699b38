package abono.security;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.UUID;

/**
 * The accounts for which a person holds a right. Every query over the data of more than one account
 * that a person sees carries it: its text contains {@link #CONDITION}, and {@link #bind} says who
 * the person is. A query with one of the two alone fails at once.
 *
 * @param every whether it holds for every account
 * @param representative the person, when it holds for the accounts in their charge; else a nobody
 * @param accounts the accounts that it holds for by membership; never empty, perhaps a nobody's
 */
public record Scope(boolean every, UUID representative, Set<UUID> accounts) {
    /** The condition of a query that the account {@code a} is one of them. */
    public static final String CONDITION =
            "(:every = true or a.representativeId = :representative or a.id in :accounts)";

    /** No account and no person has this id, and an empty list is no JPQL parameter. */
    static final UUID NOBODY = new UUID(0, 0);

    static final Scope NOTHING = new Scope(false, NOBODY, Set.of(NOBODY));

    /**
     * Says whose accounts the query is about.
     *
     * @param query with the condition {@link #CONDITION}
     */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("every", every)
                .setParameter("representative", representative)
                .setParameter("accounts", accounts);
    }
}
