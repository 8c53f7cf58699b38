package abono.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentifiedTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void theSameThingLoadedTwiceIsOne() {
        assertThat(new Letter(ID, "A")).isEqualTo(new Letter(ID, "B"));
        assertThat(Set.of(new Letter(ID, "A"))).contains(new Letter(ID, "B"));
    }

    @Test
    void anotherThingOrAnotherKindIsAnother() {
        assertThat(new Letter(ID, "A")).isNotEqualTo(new Letter(UUID.randomUUID(), "A"));
        assertThat((Object) new Letter(ID, "A")).isNotEqualTo(new Stamp(ID));
        assertThat(new Letter(ID, "A")).isNotEqualTo(null);
    }

    @Test
    void saysItsNameAndIdAndNothingElse() {
        assertThat(new Letter(ID, "A")).hasToString("Letter A " + ID);
        assertThat(new Stamp(ID)).hasToString("Stamp " + ID);
    }

    private static final class Letter extends Identified {
        private final String number;

        Letter(UUID id, String number) {
            super(id);
            this.number = number;
        }

        @Override
        protected String name() {
            return number;
        }
    }

    private static final class Stamp extends Identified {
        Stamp(UUID id) {
            super(id);
        }
    }
}
