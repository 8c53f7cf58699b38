package abono.quotes.answers;

import static org.assertj.core.api.Assertions.assertThat;

import abono.quotes.answers.DrawnName.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a drawn name (Q6). */
class DrawnNameTest {
    @Test
    void readsStrokesOfMovesAndLines() {
        List<Point> first = List.of(new Point(1, 2), new Point(600, 180));
        List<Point> second = List.of(new Point(0, 0));
        assertThat(DrawnName.of("M1 2L600 180M0 0").orElseThrow().strokes())
                .containsExactly(first, second);
        assertThat(DrawnName.of(" M 1,2 L 600 180 M 0 0 ").orElseThrow().strokes())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "L1 1",
                "M1",
                "M1 1L",
                "M1 1Z",
                "M1 1 x",
                "M-1 1",
                "M601 1",
                "M1 181",
                "M1 1\"/><script>",
                "data:image/png;base64,iVBORw0KGgo="
            })
    void refusesWhatLeavesThePadOrIsNoPath(String path) {
        assertThat(DrawnName.of(path)).isEmpty();
    }

    @Test
    void takesALongNameAndRefusesALongerOne() {
        String name = "M0 0" + "L1 1".repeat(16_000);
        assertThat(DrawnName.of(name)).isPresent();
        assertThat(DrawnName.of(name + "L1 1".repeat(400))).isEmpty();
    }
}
