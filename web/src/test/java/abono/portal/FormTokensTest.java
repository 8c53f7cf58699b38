package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTokensTest {
    private final FormTokens tokens = new FormTokens();

    @Test
    void oneOfManyAtOnceIsCarriedOut() {
        List<Boolean> claims =
                IntStream.range(0, 100).parallel().mapToObj(i -> tokens.claim("one")).toList();
        assertThat(claims).filteredOn(each -> each).hasSize(1);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        assertThat(tokens.claim("one")).isTrue();
        tokens.release("one");
        assertThat(tokens.claim("one")).isTrue();
        assertThat(tokens.claim("one")).isFalse();
    }

    @Test
    void forgetsTheOldestOnly() {
        IntStream.range(0, 501).forEach(i -> tokens.claim("token-" + i));
        assertThat(tokens.claim("token-500")).isFalse();
        assertThat(tokens.claim("token-0")).isTrue();
    }
}
