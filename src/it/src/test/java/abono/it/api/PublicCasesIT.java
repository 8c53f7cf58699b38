package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every input from other systems' public bug reports: played here, with the figures that the row
 * expects, or shown by the test that is named, which must be there.
 */
class PublicCasesIT {
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.\\d\\d\\b");
    private static final String API = "src/it/src/test/java/abono/it/api/";
    private static final String PRORATION =
            "ejb/src/test/java/abono/pricing/PublicProrationCasesTest.java";

    /** File and method. */
    private static final Map<String, String> SHOWN =
            Map.of(
                    "C09",
                    "src/it/src/test/java/abono/it/DraftDatesIT.java"
                            + "#staySavedFromAnotherZoneThreeTimes",
                    "C10a",
                    API + "YearOfNumberIT.java#isTheYearOfTheDateByTheIssuersMidnight",
                    "C17",
                    "web/src/test/java/abono/portal/sales/QuoteFormTest.java"
                            + "#readsNumbersAsTheReaderWritesThem",
                    "C19",
                    PRORATION + "#creditsWhatWasPaidAndNotWhatItWouldHaveCost",
                    "C21",
                    API + "SelfServiceIT.java#turnsACheaperChangeIntoCreditThatTheNextOrderUses",
                    "C23a",
                    "ejb/src/test/java/abono/creditnotes/CreditPlanTest.java"
                            + "#fourCreditsOfASeatComeToWhatTheInvoiceBore",
                    "C25",
                    PRORATION + "#aPurchaseLateInTheEveningBelongsToThatDay",
                    "C28",
                    API + "CreditIT.java#everyKindOfPaymentHasAReceiptAndAMail");

    /**
     * What was seen wrong and is not shown to be mended yet: wording, transfers, letters, clock.
     */
    private static final Set<String> OWED = Set.of("C07b", "C11b", "C11c", "C12b", "C25b");

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/abono/it/cases/public-2026-11.csv", numLinesToSkip = 1)
    void comesToWhatIsRight(String id, String kind, String input, String expected, String seen)
            throws Exception {
        if (OWED.contains(id)) {
            assertThat(seen).as(input).isEqualTo("wrong");
            return;
        }
        Callable<List<String>> play = PublicCases.PLAYS.get(id);
        if (play == null) {
            shown(id, input);
        } else {
            List<String> figures = play.call();
            assertThat(figuresOf(expected)).as(kind + ": " + input).startsWith(array(figures));
        }
    }

    private static String[] array(List<String> figures) {
        return figures.toArray(String[]::new);
    }

    private static List<String> figuresOf(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void shown(String id, String input) throws Exception {
        assertThat(SHOWN).as("neither played nor shown: " + input).containsKey(id);
        Path root = Path.of(System.getProperty("abono.it.root"));
        String[] test = SHOWN.get(id).split("#");
        assertThat(Files.readString(root.resolve(test[0]))).contains("void " + test[1] + "(");
    }
}
