package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input from other systems' public bug reports: played here and held against what the row
 * expects; or read by the test that is named, which must be there; or owed, with the reason.
 */
class PublicCasesIT {
    private static final String EJB = "ejb/src/test/java/abono/";
    private static final String IT = "src/it/src/test/java/abono/it/";

    private static final Map<String, Callable<List<String>>> PLAYED = new HashMap<>();

    /** File and method of what needs no running portal, or a browser, or the end of a year. */
    private static final Map<String, String> READ_BY =
            Map.of(
                    "C09", IT + "DraftDatesIT.java#staySavedFromAnotherZoneThreeTimes",
                    "C10a", IT + "api/YearOfNumberIT.java#isTheYearOfTheDateByTheIssuersMidnight",
                    "C17",
                            EJB
                                    + "money/MoneyTextTest.java"
                                    + "#readsWhatSpanishReadersOfOtherSystemsTyped",
                    "C19",
                            EJB
                                    + "pricing/PublicProrationCasesTest.java"
                                    + "#creditsWhatWasPaidAndNotWhatItWouldHaveCost",
                    "C23a",
                            EJB
                                    + "creditnotes/CreditPlanTest.java"
                                    + "#fourCreditsOfASeatComeToWhatTheInvoiceBore",
                    "C25",
                            EJB
                                    + "pricing/PublicProrationCasesTest.java"
                                    + "#aPurchaseLateInTheEveningBelongsToThatDay");

    /**
     * What the product can't do yet, and why; each is looked at, so that none stays for nothing.
     */
    private static final Map<String, String> OWED =
            Map.of(
                    "C11b",
                    "A transfer is recorded for what is open of invoices; money beyond that, or"
                            + " without an invoice, comes with finance's desk.");

    static {
        List.of(PriceCases.PLAYS, BuyerCases.PLAYS, LifeCases.PLAYS).forEach(PLAYED::putAll);
    }

    static Stream<PublicCase> rows() {
        return PublicCase.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comesToWhatIsRight(PublicCase row) throws Exception {
        if (PLAYED.containsKey(row.id())) {
            row.comesTo(PLAYED.get(row.id()).call());
        } else if (READ_BY.containsKey(row.id())) {
            isReadBy(READ_BY.get(row.id()), row.id());
        } else {
            assertThat(OWED).as("neither played nor owed: " + row).containsKey(row.id());
        }
    }

    @Test
    void oweNothingThatCanBePlayed() {
        assertThat(OWED).containsOnlyKeys("C11b");
        assertThat(LifeCases.takesNoOverPayment()).as(OWED.get("C11b")).isTrue();
    }

    @Test
    void standInTheTableOnce() {
        List<String> ids = rows().map(PublicCase::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(ids).containsAll(PLAYED.keySet()).containsAll(READ_BY.keySet());
    }

    private static void isReadBy(String test, String id) throws Exception {
        Path root = Path.of(System.getProperty("abono.it.root"));
        String[] place = test.split("#");
        String source = Files.readString(root.resolve(place[0]));
        int method = source.indexOf("    @Test\n    void " + place[1] + "()");
        assertThat(method).as(test).isNotNegative();
        String body = source.substring(method, source.indexOf("\n    }\n", method));
        assertThat(body).as(test).contains("PublicCase.of(\"" + id + "\")");
    }
}
