package abono.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelaysTest {
    @ParameterizedTest(name = "after {0} wrong passwords: {1} s")
    @CsvSource({"1, 0", "4, 0", "5, 2", "6, 4", "8, 16", "12, 256", "13, 300", "1000, 300"})
    void waitsLongerEachTimeButNeverForGood(int failures, long seconds) {
        assertThat(SignInDelays.delay(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
