package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budgets of the house (layout.md): a class or method that outgrows them wants to be two. */
class BudgetsTest {
    private static final int LINES_OF_A_CLASS = 250;
    private static final int LINES_OF_A_METHOD = 30;

    /** Classes that are still longer, each with exactly what it has: the numbers only go down. */
    private static final Map<String, Integer> LONGER =
            Map.of(
                    "abono.api.contract.Contract", 280,
                    "abono.api.quotes.QuoteView", 255);

    @Test
    void noClassAndNoMethodIsLonger() {
        CodeSize domain = CodeSize.of(Path.of("src/main/java"));
        CodeSize web = CodeSize.of(Path.of("../web/src/main/java"));

        assertThat(over(LINES_OF_A_METHOD, domain.methods())).isEmpty();
        assertThat(over(LINES_OF_A_METHOD, web.methods())).isEmpty();
        assertThat(over(LINES_OF_A_CLASS, domain.classes())).isEmpty();
        assertThat(over(LINES_OF_A_CLASS, web.classes())).isEqualTo(LONGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "../web/src/main/java"})
    void tellsTheFiguresOfTheHouse(String folder) {
        CodeSize size = CodeSize.of(Path.of(folder));

        System.out.printf(
                "%s: 95 %% of classes have at most %d lines, of methods %d; %s %% are public%n",
                folder,
                CodeSize.percentile(95, size.classes()),
                CodeSize.percentile(95, size.methods()),
                size.publicInAThousand() / 10 + "." + size.publicInAThousand() % 10);
        assertThat(size.classes()).hasSizeGreaterThan(100);
    }

    @Test
    void countsCodeOnly(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("A.java"),
                """
                package a;

                /** A class,
                 * with a comment.
                 */
                public class A {
                    // One more.
                    int one() { return 1; }

                    int two() {
                        /* And one. */
                        int a = 1;

                        return a;
                    }
                }
                """);
        Files.writeString(folder.resolve("B.java"), "package a; class B { void none() {} }");

        CodeSize size = CodeSize.of(folder);

        assertThat(size.classes()).containsEntry("a.A", 7).containsEntry("a.B", 1);
        assertThat(size.methods()).containsEntry("a.A.one:8", 1).containsEntry("a.A.two:10", 2);
        assertThat(size.publicInAThousand()).isEqualTo(500);
        assertThat(over(1, size.methods())).containsOnlyKeys("a.A.two:10");
        assertThat(CodeSize.percentile(95, size.classes())).isEqualTo(7);
    }

    private static Map<String, Integer> over(int budget, Map<String, Integer> lines) {
        TreeMap<String, Integer> over = new TreeMap<>(lines);
        over.values().removeIf(each -> each <= budget);
        return over;
    }
}
