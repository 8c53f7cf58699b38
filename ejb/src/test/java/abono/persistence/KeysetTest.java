package abono.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysetTest {
    private static final UUID LAST = new UUID(1, 2);

    @Test
    void bindsWhatTheConditionNames() {
        assertThat(BoundParameters.of(query -> Keyset.bind(query, LAST)))
                .containsOnlyKeys(BoundParameters.in(Keyset.after("i.id")));
    }

    @Test
    void aPageBeginsAfterTheLastIdOfThePageBefore() {
        assertThat(Keyset.after("i.id")).isEqualTo("(:first = true or i.id < :before)");
        assertThat(BoundParameters.of(query -> Keyset.bind(query, LAST)))
                .isEqualTo(Map.of("first", false, "before", LAST));
    }

    @Test
    void theFirstPageHasNoPageBefore() {
        assertThat(BoundParameters.of(query -> Keyset.bind(query, null)))
                .isEqualTo(Map.of("first", true, "before", new UUID(0, 0)));
    }
}
