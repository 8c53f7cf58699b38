package abono.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.quotes.answers.AcceptanceWay;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A way of saying yes rests on its own kind of authority, and on no other. */
class AuthorityTest {
    private static final UUID ANY = UUID.randomUUID();

    @Test
    void aSignerAndTheApproversSayItInThePortal() {
        assertThat(ways(new Authority.Signer())).containsExactly(AcceptanceWay.PORTAL);
        assertThat(ways(new Authority.ApproverChain(ANY))).containsExactly(AcceptanceWay.PORTAL);
    }

    @Test
    void aBearerSaysItByTheLink() {
        assertThat(ways(new Authority.LinkBearer(ANY))).containsExactly(AcceptanceWay.LINK);
    }

    @Test
    void employeesTakeWhatWasToldThem() {
        assertThat(ways(new Authority.TwoEmployees(SampleAccounts.diego(), "digest")))
                .containsExactly(AcceptanceWay.PHONE, AcceptanceWay.MAIL);
    }

    private static List<AcceptanceWay> ways(Authority authority) {
        return Arrays.stream(AcceptanceWay.values()).filter(authority::rests).toList();
    }
}
