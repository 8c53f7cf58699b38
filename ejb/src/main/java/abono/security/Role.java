package abono.security;

import java.util.Set;

/** Bundles of rights (domain.md 1) and how far each reaches. */
public enum Role {
    /** Of an account: sees it and acts for it. */
    BILLING_CONTACT(
            Reach.ONE_ACCOUNT,
            Right.READ_BILLING,
            Right.ACCEPT_QUOTES,
            Right.MANAGE_SUBSCRIPTIONS,
            Right.MANAGE_ACCOUNT,
            Right.PAY_INVOICES,
            Right.REQUEST_PURCHASES,
            Right.APPROVE_PURCHASES,
            Right.ASK_SELLER),
    /** Of an account: asks to buy (U5). */
    REQUESTER(Reach.ONE_ACCOUNT, Right.READ_BILLING, Right.REQUEST_PURCHASES, Right.ASK_SELLER),
    /** Of an account: approves what others ask for (U5). */
    APPROVER(Reach.ONE_ACCOUNT, Right.READ_BILLING, Right.APPROVE_PURCHASES, Right.ASK_SELLER),
    /** Of an account: pays (U5). */
    PAYER(Reach.ONE_ACCOUNT, Right.READ_BILLING, Right.PAY_INVOICES, Right.ASK_SELLER),
    /** Of an account: is told who the billing contact is (R9), nothing else. */
    VIEWER(Reach.ONE_ACCOUNT),
    SALES_REP(Reach.REPRESENTED_ACCOUNTS, Right.READ_BILLING, Right.DRAFT_QUOTES),
    SALES_MANAGER(
            Reach.EVERY_ACCOUNT,
            Right.READ_BILLING,
            Right.DRAFT_QUOTES,
            Right.APPROVE_QUOTES,
            Right.DECIDE_CONTESTS),
    FINANCE(
            Reach.EVERY_ACCOUNT,
            Right.READ_BILLING,
            Right.RECORD_BANK_PAYMENTS,
            Right.READ_LEDGER,
            Right.DECIDE_CONTESTS),
    ADMINISTRATOR(
            Reach.EVERY_ACCOUNT,
            Right.READ_OUTBOX,
            Right.MOVE_CLOCK,
            Right.WATCH_JOBS,
            Right.READ_LEDGER,
            Right.MANAGE_SETTINGS);

    /** Which accounts a role's rights hold for. */
    enum Reach {
        ONE_ACCOUNT,
        REPRESENTED_ACCOUNTS,
        EVERY_ACCOUNT
    }

    private final Reach reach;
    private final Set<String> rights;

    Role(Reach reach, String... rights) {
        this.reach = reach;
        this.rights = Set.of(rights);
    }

    /** The verbs of this role. */
    public Set<String> rights() {
        return rights;
    }

    /** Whether people of this role work for the seller. */
    public boolean staff() {
        return reach != Reach.ONE_ACCOUNT;
    }

    boolean reaches(Guarded account, Person person) {
        return switch (reach) {
            case EVERY_ACCOUNT -> true;
            case REPRESENTED_ACCOUNTS -> person.id().equals(account.representativeId());
            case ONE_ACCOUNT -> false;
        };
    }

    boolean reachesEveryAccount() {
        return reach == Reach.EVERY_ACCOUNT;
    }
}
