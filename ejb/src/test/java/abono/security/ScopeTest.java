package abono.security;

import static org.assertj.core.api.Assertions.assertThat;

import abono.persistence.BoundParameters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final UUID ADA = new UUID(1, 1);
    private static final UUID ACME = new UUID(2, 2);

    @Test
    void bindsWhatTheConditionNames() {
        assertThat(BoundParameters.of(Scope.NOTHING::bind))
                .containsOnlyKeys(BoundParameters.in(Scope.CONDITION));
    }

    @Test
    void bindsEachToItsOwn() {
        assertThat(BoundParameters.of(new Scope(false, ADA, Set.of(ACME))::bind))
                .isEqualTo(Map.of("every", false, "representative", ADA, "accounts", Set.of(ACME)));
    }

    @Test
    void whoHoldsTheRightForNoAccountIsNobody() {
        assertThat(BoundParameters.of(Scope.NOTHING::bind))
                .containsEntry("every", false)
                .containsEntry("representative", Scope.NOBODY)
                .containsEntry("accounts", Set.of(Scope.NOBODY));
    }
}
