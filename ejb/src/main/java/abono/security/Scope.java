package abono.security;

import java.util.Set;
import java.util.UUID;

/**
 * The accounts for which a person holds a right, as parameters of a list's query: {@code (:every =
 * true or a.representativeId = :representative or a.id in :accounts)}.
 *
 * @param every whether it holds for every account
 * @param representative the person, when it holds for the accounts in their charge; else a nobody
 * @param accounts the accounts that it holds for by membership; never empty, perhaps a nobody's
 */
public record Scope(boolean every, UUID representative, Set<UUID> accounts) {
    /** No account and no person has this id, and an empty list is no JPQL parameter. */
    static final UUID NOBODY = new UUID(0, 0);

    static final Scope NOTHING = new Scope(false, NOBODY, Set.of(NOBODY));
}
