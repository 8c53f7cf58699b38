package abono.purchaseapprovals;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The arithmetic of the buying rules (U5): steps, seats, votes and absences. */
class BuyingRulesTest {
    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEA = new UUID(0, 2);
    private static final UUID CAI = new UUID(0, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void theHighestStepThatAnAmountReachesCounts() {
        BuyingRules rules = rules(true, step(100, Need.ANY, 1), step(500, Need.AT_LEAST, 2));
        assertThat(rules.stepFor(euros(99))).isEmpty();
        assertThat(rules.stepFor(euros(100)).orElseThrow().need()).isEqualTo(Need.ANY);
        assertThat(rules.stepFor(euros(499)).orElseThrow().need()).isEqualTo(Need.ANY);
        assertThat(rules.stepFor(euros(500)).orElseThrow().least()).isEqualTo(2);
        assertThat(rules(false, step(100, Need.ANY, 1)).stepFor(euros(100))).isEmpty();
    }

    @Test
    void onlyAPaymentAboveTheLimitIsLimited() {
        BuyingRules rules = rules(true);
        assertThat(rules.limits(euros(1_000_000))).isFalse();
        rules.limitPayments(1000L);
        assertThat(rules.limits(euros(1000))).isFalse();
        assertThat(rules.limits(euros(1001))).isTrue();
        BuyingRules off = rules(false);
        off.limitPayments(1000L);
        assertThat(off.limits(euros(1001))).isFalse();
    }

    @Test
    void aPaymentTakesTheStepItReachesElseTheLowestElseAnyOne() {
        BuyingRules rules = rules(true, step(500, Need.ALL, 1), step(900, Need.AT_LEAST, 2));
        assertThat(rules.paymentStep(euros(100)).need()).isEqualTo(Need.ALL);
        assertThat(rules.paymentStep(euros(900)).need()).isEqualTo(Need.AT_LEAST);
        assertThat(rules(true).paymentStep(euros(100)).need()).isEqualTo(Need.ANY);
    }

    @Test
    void anyAllAndAtLeastCountTheVotesOfThoseWhoSit() {
        Set<UUID> seats = Set.of(ANA, BEA, CAI);
        assertThat(Need.ANY.met(1, seats, Set.of())).isFalse();
        assertThat(Need.ANY.met(1, seats, Set.of(BEA))).isTrue();
        assertThat(Need.ALL.met(1, seats, Set.of(ANA, BEA))).isFalse();
        assertThat(Need.ALL.met(1, seats, seats)).isTrue();
        assertThat(Need.AT_LEAST.met(2, seats, Set.of(ANA))).isFalse();
        assertThat(Need.AT_LEAST.met(2, seats, Set.of(ANA, CAI))).isTrue();
        assertThat(Need.AT_LEAST.met(2, Set.of(BEA, CAI), Set.of(ANA, CAI))).isFalse();
        assertThat(Need.ALL.met(1, Set.of(), Set.of())).as("nobody is left").isFalse();
    }

    @Test
    void theRequesterHasNoSeatUnlessAloneWhereAnyOneIsEnough() {
        BuyingRules rules = rules(true);
        Set<UUID> able = Set.of(ANA, BEA);
        assertThat(rules.seats(ANA, able, Need.ANY)).containsExactly(BEA);
        assertThat(rules.seats(CAI, able, Need.ANY)).containsExactlyInAnyOrder(ANA, BEA);
        assertThat(rules.seats(ANA, Set.of(ANA), Need.ANY)).containsExactly(ANA);
        assertThat(rules.seats(ANA, Set.of(ANA), Need.ALL)).isEmpty();
    }

    @Test
    void aDelegateSitsInFromTheFirstToTheLastDay() {
        BuyingRules rules = rules(true);
        assertThat(rules.votesFor(ANA, ANA, MONDAY)).isTrue();
        assertThat(rules.votesFor(ANA, CAI, MONDAY.minusDays(1))).isFalse();
        assertThat(rules.votesFor(ANA, CAI, MONDAY)).isTrue();
        assertThat(rules.votesFor(ANA, CAI, MONDAY.plusDays(2))).isTrue();
        assertThat(rules.votesFor(ANA, CAI, MONDAY.plusDays(3))).isFalse();
        assertThat(rules.votesFor(BEA, CAI, MONDAY)).isFalse();
        assertThat(rules.sitters(ANA, MONDAY)).containsExactly(ANA, CAI);
        assertThat(rules.sitters(ANA, MONDAY.minusDays(1))).containsExactly(ANA);
    }

    /** Ana and Bea approve; Cai sits in for Ana for three days. */
    private static BuyingRules rules(boolean on, BuyingStep... steps) {
        BuyingRules rules = new BuyingRules(new UUID(0, 9));
        Delegate absence = new Delegate(ANA, CAI, MONDAY, MONDAY.plusDays(2));
        rules.become(on, List.of(steps), List.of(ANA, BEA), List.of(absence));
        return rules;
    }

    private static BuyingStep step(long from, Need need, int least) {
        return new BuyingStep(from, need, least);
    }

    private static Money euros(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
