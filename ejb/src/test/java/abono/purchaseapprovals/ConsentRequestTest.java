package abono.purchaseapprovals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.accounts.SampleAccounts;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.security.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an approval is asked for is nobody's business here; its life and its votes are. */
class ConsentRequestTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Person ANA = SampleAccounts.aContact("Ana Ruiz", "es");
    private static final UUID SEAT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "WAITING", mode = EnumSource.Mode.EXCLUDE)
    void whatWaitsComesToOneEnd(Status end) {
        ConsentRequest request = aRequest();
        request.end(end, null, NOW);
        assertThat(request.status()).isEqualTo(end);
        for (Status other : Status.values()) {
            assertThatThrownBy(() -> request.end(other, null, NOW))
                    .isInstanceOfSatisfying(
                            ConsentRefusal.class,
                            refused ->
                                    assertThat(refused.reason())
                                            .isEqualTo(ConsentRefusal.Reason.DECIDED_ALREADY));
        }
    }

    @Test
    void isMetByThoseWhoStillSit() {
        ConsentRequest request = aRequest().needing(new BuyingStep(0, Need.AT_LEAST, 2));
        request.askOf(Set.of(SEAT, OTHER));
        request.vote(SEAT, anApprover(), NOW);
        assertThat(request.met(Set.of(SEAT, OTHER))).isFalse();
        request.vote(OTHER, anApprover(), NOW);
        assertThat(request.met(Set.of(SEAT, OTHER))).isTrue();
        assertThat(request.met(Set.of(OTHER))).isFalse();
    }

    @Test
    void theSameCommandOfTheSamePersonIsTheSameRequest() {
        ConsentRequest request = aRequest();
        assertThat(request.refuseUnlessOf(ANA.id(), "key")).isSameAs(request);
        assertThatThrownBy(() -> request.refuseUnlessOf(ANA.id(), "another"))
                .isInstanceOf(ConsentRefusal.class);
        assertThatThrownBy(() -> request.refuseUnlessOf(OTHER, "key"))
                .isInstanceOf(ConsentRefusal.class);
    }

    private static Approver anApprover() {
        return new Approver(UUID.randomUUID(), "Berta Gil", "Directora");
    }

    private static ConsentRequest aRequest() {
        Subject subject =
                new Subject(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Q-2026-000042",
                        1,
                        Money.ofMinor(435600, "EUR"),
                        LocalDate.of(2026, 12, 1));
        SignedAs signed = new SignedAs("Ana Ruiz", "Técnica", null, null);
        return new ConsentRequest(subject, signed, ANA, "key", NOW);
    }
}
