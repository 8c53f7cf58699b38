package abono.quotes.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Percent;
import abono.quotes.QuoteStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void everyStateHasExactlyOneStage() {
        for (QuoteStatus status : QuoteStatus.values()) {
            List<Stage> stages =
                    Arrays.stream(Stage.values())
                            .filter(each -> each.states().contains(status))
                            .toList();
            assertThat(stages).as(status.name()).containsExactly(Stage.of(status));
        }
    }

    @Test
    void theBoardShowsNoStageThatCannotBeReachedAndNoneThatIsReplaced() {
        assertThat(Stage.board())
                .doesNotContain(Stage.REPLACED)
                .allMatch(stage -> !stage.states().isEmpty())
                .containsSubsequence(Stage.DRAFTING, Stage.WAITING, Stage.WON, Stage.LOST);
    }

    @Test
    void aRateIsSaidToOneDecimalAndNotAtAllWithoutAWhole() {
        assertThat(QuoteSum.rate(2, 3)).isEqualTo(Percent.of("66.7"));
        assertThat(QuoteSum.rate(0, 3)).isEqualTo(Percent.ZERO);
        assertThat(QuoteSum.rate(3, 3)).isEqualTo(Percent.of("100"));
        assertThat(QuoteSum.rate(0, 0)).isNull();
    }
}
