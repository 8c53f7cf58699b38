package abono.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import abono.jobs.StepState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each step of the day, and nothing else, has a name in both languages; so has each state. */
class JobNamesTest {
    private static final Path LIST = Path.of("../ejb/src/main/java/abono/dailyrun/DailyRun.java");
    private static final Pattern STEP = Pattern.compile("new Step\\(\\s*\"([^\"]+)\"");

    @Test
    void everyStepHasItsName() throws IOException {
        Set<String> keys =
                STEP.matcher(Files.readString(LIST))
                        .results()
                        .map(each -> "job." + each.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).hasSizeGreaterThan(10);
        for (String language : List.of("en", "es")) {
            assertThat(names(language, "job.")).as(language).isEqualTo(keys);
        }
    }

    @Test
    void everyStateHasItsName() throws IOException {
        Set<String> states =
                Arrays.stream(StepState.values())
                        .map(each -> "status.job." + each)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String language : List.of("en", "es")) {
            assertThat(names(language, "status.job.")).as(language).isEqualTo(states);
        }
    }

    private static Set<String> names(String language, String prefix) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/abono/portal/texts_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
