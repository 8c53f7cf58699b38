package abono.persistence;

import jakarta.persistence.EntityManager;

/**
 * The advisory locks of the database: each lets one transaction at a time pass for one key.
 *
 * <p>PostgreSQL knows a lock by a number alone, here the hash of the key with the lock's seed.
 * Seeds differ, so that one key is several locks. A seed stays as it is and is not given away again
 * when its lock is gone: a server with the older version may still take it.
 */
public enum AdvisoryLock {
    /** Payments with one key; the key is the account and the client's key. */
    PAYMENT(0),
    /** The cart of an account and its orders; the key is the account. */
    CART(1),
    /** The people of an account; the key is the account. */
    MEMBERS(2),
    /** The cards of an account; the key is the account. */
    PAYMENT_METHODS(3),
    /** The quotes of an account that touch its subscriptions; the key is the account. */
    QUOTES(4),
    /** New purchase orders of an account; the key is the account. */
    PURCHASE_ORDERS(7),
    /** Comments with one key; the key is the author and the client's key. */
    COMMENT(12),
    /** Change requests with one key; the key is the person and the client's key. */
    CHANGE_REQUEST(13),
    /** Charges of the sandbox with one key; the key is the gateway's. */
    SANDBOX_CHARGE(14);

    private final int seed;

    AdvisoryLock(int seed) {
        this.seed = seed;
    }

    /**
     * Waits until no other transaction holds the lock for the key, then holds it until this
     * transaction ends.
     */
    public void take(EntityManager em, String key) {
        em.createNativeQuery("select " + taking("?1")).setParameter(1, key).getSingleResult();
    }

    /**
     * A column of a native query that takes the lock for each row; a void cannot be read, so it
     * says false.
     *
     * @param key an expression of the database for the key, of type text
     */
    public String taking(String key) {
        return "pg_advisory_xact_lock(hashtextextended(" + key + ", " + seed + ")) is null";
    }

    int seed() {
        return seed;
    }
}
