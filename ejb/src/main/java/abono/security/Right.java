package abono.security;

/** The verbs of the system, as constants for {@code @RolesAllowed}. */
public final class Right {
    /** Read quotes, invoices, payments and subscriptions of an account. */
    public static final String READ_BILLING = "READ_BILLING";

    /** Accept or decline what is offered to an account. */
    public static final String ACCEPT_QUOTES = "ACCEPT_QUOTES";

    /** Pay invoices by card and keep payment methods. */
    public static final String PAY_INVOICES = "PAY_INVOICES";

    /** Buy, try, change and cancel subscriptions of an online account. */
    public static final String MANAGE_SUBSCRIPTIONS = "MANAGE_SUBSCRIPTIONS";

    /** Change an account's billing details and its people. */
    public static final String MANAGE_ACCOUNT = "MANAGE_ACCOUNT";

    /** Ask the account's approvers to buy (U5). */
    public static final String REQUEST_PURCHASES = "REQUEST_PURCHASES";

    /** Approve or refuse what members ask to buy (U5). */
    public static final String APPROVE_PURCHASES = "APPROVE_PURCHASES";

    /** Comment on quotes and ask the seller for changes, on the customer's side. */
    public static final String ASK_SELLER = "ASK_SELLER";

    /** Draft, revise, send and withdraw quotes. */
    public static final String DRAFT_QUOTES = "DRAFT_QUOTES";

    /** Decide on quotes over the limits of those who sell. */
    public static final String APPROVE_QUOTES = "APPROVE_QUOTES";

    /** Uphold or reverse contested acceptances. */
    public static final String DECIDE_CONTESTS = "DECIDE_CONTESTS";

    /** Change the seller's settings. */
    public static final String MANAGE_SETTINGS = "MANAGE_SETTINGS";

    /** Record what arrived at the bank. */
    public static final String RECORD_BANK_PAYMENTS = "RECORD_BANK_PAYMENTS";

    /** Read the ledger and its checks. */
    public static final String READ_LEDGER = "READ_LEDGER";

    /** Read every mail that the portal wrote. */
    public static final String READ_OUTBOX = "READ_OUTBOX";

    /** Move the clock of test mode. */
    public static final String MOVE_CLOCK = "MOVE_CLOCK";

    /** See what came of the day's work and have what failed tried again. */
    public static final String WATCH_JOBS = "WATCH_JOBS";

    private Right() {}
}
