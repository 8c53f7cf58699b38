package abono.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import abono.refusals.DrawableText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final int LAST_CONTROL = 0x1f;

    /** What the fields let through is what the fonts can draw: no less, no more. */
    @Test
    void theFontsDrawWhatTheFieldsLetThrough() {
        List<String> wrong =
                IntStream.rangeClosed(LAST_CONTROL + 1, Character.MAX_CODE_POINT)
                        .filter(point -> !DrawableText.invisible(point))
                        .filter(point -> DrawableText.draws(point) != Typeface.pictures(point))
                        .mapToObj(Integer::toHexString)
                        .collect(Collectors.toList());
        assertThat(wrong).isEmpty();
    }

    @Test
    void printsLigaturesOutAndABoxForWhatIsNoPicture() {
        assertThat(Typeface.printable("Oﬃce 名 \u202e\u0000x")).isEqualTo("Office □ x");
    }
}
