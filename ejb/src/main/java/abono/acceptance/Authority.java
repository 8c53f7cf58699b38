package abono.acceptance;

import abono.quotes.answers.AcceptanceWay;
import abono.security.Person;
import java.util.UUID;

/**
 * By what right a quote is accepted. Whoever holds the facts states them here, and {@link
 * AuthorityCheck} holds them to the caller, to the way in which the yes was said and to the rows
 * that it can read; what two employees state is held to their confirmed record by the database
 * ({@code evidence_rests_on_a_record}). A statement alone binds nobody. Each kind is made by one
 * package only, which the architecture test sees to.
 */
public sealed interface Authority {
    /** Whether a yes that was said in this way can rest on it. */
    boolean rests(AcceptanceWay way);

    /** The caller, signed in, for an account of theirs. */
    record Signer() implements Authority {
        @Override
        public boolean rests(AcceptanceWay way) {
            return way == AcceptanceWay.PORTAL;
        }
    }

    /**
     * The person of a mailed link, who confirmed its code in this request and has been the caller
     * since, for the link's account alone (Q6).
     */
    record LinkBearer(UUID person) implements Authority {
        @Override
        public boolean rests(AcceptanceWay way) {
            return way == AcceptanceWay.LINK;
        }
    }

    /**
     * Two employees: one wrote down what was said by phone or mail, and the caller, another one,
     * confirmed it (U9).
     *
     * @param recordedBy the first employee
     * @param sha256 digest of all that was written down, the digest of an attached file included
     */
    record TwoEmployees(Person recordedBy, String sha256) implements Authority {
        @Override
        public boolean rests(AcceptanceWay way) {
            return way.told();
        }
    }

    /**
     * The account's approvers, the last of whom is the caller (U5).
     *
     * @param request that they gave their yes to
     */
    record ApproverChain(UUID request) implements Authority {
        @Override
        public boolean rests(AcceptanceWay way) {
            return way == AcceptanceWay.PORTAL;
        }
    }
}
