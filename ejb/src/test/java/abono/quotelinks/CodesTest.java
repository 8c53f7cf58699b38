package abono.quotelinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.refusals.InvalidInput;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void theDelayDoublesFromTheFifthWrongCodeUpToFiveMinutes() {
        assertThat(QuoteLink.delay(4)).isEqualTo(Duration.ZERO);
        assertThat(QuoteLink.delay(5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(QuoteLink.delay(6)).isEqualTo(Duration.ofSeconds(4));
        assertThat(QuoteLink.delay(12)).isEqualTo(Duration.ofSeconds(256));
        assertThat(QuoteLink.delay(13)).isEqualTo(Duration.ofMinutes(5));
        assertThat(QuoteLink.delay(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void codesAreSixDigitsAndDiffer() {
        Set<String> codes =
                IntStream.range(0, 200)
                        .mapToObj(i -> QuoteLinks.sixDigits())
                        .collect(Collectors.toSet());
        assertThat(codes).allMatch(code -> code.matches("[0-9]{6}")).hasSizeGreaterThan(150);
    }

    @Test
    void takesACodeWithTheSpacesOfCopyingAndNothingElse() {
        assertThat(OfferLinkService.digits(" 123 456\n")).isEqualTo("123456");
        for (String wrong : new String[] {null, " ", "12345", "1234567", "12345a", "١٢٣٤٥٦"}) {
            assertThatThrownBy(() -> OfferLinkService.digits(wrong))
                    .isInstanceOf(InvalidInput.class);
        }
    }
}
