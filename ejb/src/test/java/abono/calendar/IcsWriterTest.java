package abono.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The feed is a true iCalendar file (RFC 5545). */
class IcsWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");

    @Test
    void foldsByOctetsAndCutsNoCharacterInTwo() {
        String text = "ñ€😀a".repeat(60);
        String file = written(text);
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        assertThat(file).contains("\r\n ");
        assertThat(unfolded(file)).contains("SUMMARY:" + text + "\r\n");
    }

    @Test
    void fillsALineWithExactlySeventyFiveOctets() {
        String head = "SUMMARY:";
        assertThat(written("a".repeat(75 - head.length())))
                .contains("\r\n" + head + "a".repeat(75 - head.length()) + "\r\n");
        assertThat(written("a".repeat(76 - head.length()))).contains("a\r\n a\r\n");
    }

    @Test
    void escapesWhatMeansSomethingElse() {
        assertThat(unfolded(written("a,b;c\\d\r\nBEGIN:VEVENT\nx")))
                .contains("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VEVENT\\nx\r\n");
    }

    @Test
    void endsEveryLineWithCarriageReturnAndLineFeed() {
        String file = written("x");
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void tellsWholeDaysAndAnAlarmOneDayBefore() {
        assertThat(written("x"))
                .contains("DTSTART;VALUE=DATE:20270102\r\n")
                .contains("DTSTAMP:20261123T200000Z\r\n")
                .contains("UID:1@abono\r\n")
                .contains("TRIGGER:-P1D\r\n");
    }

    private static String written(String text) {
        IcsWriter ics = new IcsWriter("Abono", NOW);
        ics.event("1@abono", LocalDate.of(2027, 1, 2), text, "https://abono.example/x");
        return ics.end();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }
}
