package abono.dailyrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is postponed is found again under its step: both are named by the same key. */
class StepKeysTest {
    private static final Path SOURCES = Path.of("src/main/java/abono");
    private static final Pattern STEP = Pattern.compile("new Step\\(\\s*\"([^\"]+)\"");

    /** A second word tells the rounds of a step apart. */
    private static final Pattern WORK = Pattern.compile("work\\.each\\(\\s*\"([^ \"]+)");

    @Test
    void everyKeyIsShortAndNamesOneStep() throws IOException {
        List<String> keys = keys();

        assertThat(keys).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[a-z][a-z-]{1,30}"));
    }

    @Test
    void everyKindOfDueWorkBelongsToAStep() throws IOException {
        List<String> kinds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                kinds.addAll(found(WORK, Files.readString(file)));
            }
        }

        assertThat(kinds).hasSizeGreaterThan(5);
        assertThat(keys()).containsAll(kinds);
        assertThat(found(WORK, "work.each(\n    \"unknown \" + days, all"))
                .containsExactly("unknown");
    }

    private static List<String> keys() throws IOException {
        return found(STEP, Files.readString(SOURCES.resolve("dailyrun/DailyRun.java")));
    }

    private static List<String> found(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.results().map(each -> each.group(1)).toList();
    }
}
