package abono.acceptance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.purchaseapprovals.BuyingRules;
import abono.purchaseapprovals.Consents;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.SampleQuotes;
import abono.quotes.answers.AcceptanceWay;
import abono.quotes.answers.Signature;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Guarded;
import abono.security.Person;
import abono.security.Right;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A statement of authority alone binds nobody. */
class AuthorityCheckTest {
    private static final UUID REQUEST = UUID.randomUUID();
    private static final Person DIEGO = SampleAccounts.diego();

    private final Account account = SampleAccounts.spanish();
    private final Quote quote = SampleQuotes.aSentQuote(account, 1, null);
    private final Person lucia = SampleAccounts.aContact("Lucía Navarro", "es");

    @Test
    void aSignerNeedsTheRightToAccept() {
        passes(somebody(Right.ACCEPT_QUOTES), new Authority.Signer());
        refuses(somebody(Right.READ_BILLING), new Authority.Signer());
    }

    @Test
    void whoMayOnlyAskIsASignerWhereTheRulesHold() {
        SomeCaller requester = somebody(Right.REQUEST_PURCHASES);
        refuses(requester, new Authority.Signer());
        requester.rulesHold = true;
        passes(requester, new Authority.Signer());
    }

    @Test
    void whatWasNeverSentIsUnknownToASigner() {
        Quote draft = SampleQuotes.aDraft(account, 1, null);
        assertThatThrownBy(checking(somebody(Right.ACCEPT_QUOTES), new Authority.Signer(), draft))
                .isInstanceOfSatisfying(AccessRefusal.class, AuthorityCheckTest::unknown);
        assertThatThrownBy(checking(somebody(Right.ACCEPT_QUOTES), new Authority.Signer(), null))
                .isInstanceOfSatisfying(AccessRefusal.class, AuthorityCheckTest::unknown);
    }

    @Test
    void aBearerIsTheCallerAndWasLetInForTheAccountAlone() {
        SomeCaller bearer = somebody(Right.ACCEPT_QUOTES);
        Authority link = new Authority.LinkBearer(lucia.id());
        refuses(bearer, link);
        bearer.only = account.id();
        passes(bearer, link);
        refuses(bearer, new Authority.LinkBearer(UUID.randomUUID()));
        bearer.only = UUID.randomUUID();
        refuses(bearer, link);
    }

    @Test
    void aBearerNeedsTheRightToAccept() {
        SomeCaller requester = somebody(Right.REQUEST_PURCHASES);
        requester.only = account.id();
        requester.rulesHold = true;
        refuses(requester, new Authority.LinkBearer(lucia.id()));
    }

    @Test
    void nobodyIsBothEmployees() {
        SomeCaller second = somebody(Right.DRAFT_QUOTES);
        passes(second, new Authority.TwoEmployees(DIEGO, "digest"));
        refuses(second, new Authority.TwoEmployees(lucia, "digest"));
    }

    @Test
    void employeesSellToTheAccount() {
        refuses(somebody(Right.ACCEPT_QUOTES), new Authority.TwoEmployees(DIEGO, "digest"));
    }

    @Test
    void aChainIsGivenAndOfThisQuote() {
        SomeCaller approver = somebody(Right.APPROVE_PURCHASES);
        refuses(approver, new Authority.ApproverChain(REQUEST));
        approver.givenFor = quote.id();
        passes(approver, new Authority.ApproverChain(REQUEST));
        refuses(approver, new Authority.ApproverChain(UUID.randomUUID()));
        approver.givenFor = UUID.randomUUID();
        refuses(approver, new Authority.ApproverChain(REQUEST));
    }

    @Test
    void aYesByPhoneRestsOnNoSignedInPerson() {
        Signature told = signature(new Authority.Signer()).by(AcceptanceWay.PHONE);
        SomeCaller signer = somebody(Right.ACCEPT_QUOTES);
        AcceptQuote command = new AcceptQuote(quote.id(), 1, told, "key", new Authority.Signer());
        assertThatThrownBy(() -> check(signer).check(quote, command))
                .isInstanceOfSatisfying(AccessRefusal.class, AuthorityCheckTest::unknown);
    }

    private void passes(SomeCaller caller, Authority authority) {
        assertThatCode(checking(caller, authority, quote)).doesNotThrowAnyException();
    }

    private void refuses(SomeCaller caller, Authority authority) {
        assertThatThrownBy(checking(caller, authority, quote)).isInstanceOf(AccessRefusal.class);
    }

    private static void unknown(AccessRefusal refusal) {
        org.assertj.core.api.Assertions.assertThat(refusal.reason())
                .isEqualTo(AccessRefusal.Reason.UNKNOWN);
    }

    private ThrowingCallable checking(SomeCaller caller, Authority authority, Quote about) {
        UUID id = about == null ? UUID.randomUUID() : about.id();
        AcceptQuote command = new AcceptQuote(id, 1, signature(authority), "key", authority);
        return () -> check(caller).check(about, command);
    }

    private static Signature signature(Authority authority) {
        Signature signature = new Signature("Lucía Navarro", "CFO", true, null, null);
        return authority instanceof Authority.LinkBearer
                ? signature.by(AcceptanceWay.LINK)
                : authority instanceof Authority.TwoEmployees
                        ? signature.by(AcceptanceWay.PHONE)
                        : signature;
    }

    private AuthorityCheck check(SomeCaller caller) {
        return new AuthorityCheck(new QuoteLife(), approvals(caller), caller);
    }

    private static Consents approvals(SomeCaller caller) {
        return new Consents() {
            @Override
            public boolean given(UUID request, UUID subject) {
                return request.equals(REQUEST) && subject.equals(caller.givenFor);
            }

            @Override
            public BuyingRules rules(UUID account) {
                return new BuyingRules() {
                    @Override
                    public boolean on() {
                        return caller.rulesHold;
                    }
                };
            }
        };
    }

    private SomeCaller somebody(String... rights) {
        return new SomeCaller(lucia, account, Set.of(rights));
    }

    /** Lucía, with rights for one account, and what she was let in for or given. */
    private static final class SomeCaller extends Caller {
        private final Person person;
        private final Account own;
        private final Set<String> rights;
        private UUID only;
        private UUID givenFor;
        private boolean rulesHold;

        SomeCaller(Person person, Account own, Set<String> rights) {
            this.person = person;
            this.own = own;
            this.rights = rights;
        }

        @Override
        public UUID id() {
            return person.id();
        }

        @Override
        public boolean may(String right, Guarded account) {
            return account.id().equals(own.id()) && rights.contains(right);
        }

        @Override
        public void require(String right, Guarded account) {
            if (!may(right, account)) {
                throw AccessRefusal.unknown();
            }
        }

        @Override
        public boolean actsOnlyFor(Guarded account) {
            return account.id().equals(only);
        }
    }
}
