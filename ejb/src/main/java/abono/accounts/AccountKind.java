package abono.accounts;

/** Which door an account uses (domain.md 1). */
public enum AccountKind {
    /** Serves itself in the Billing Center. */
    ONLINE,
    /** Buys by quotes, in the Enterprise Billing Portal. */
    CORPORATE
}
