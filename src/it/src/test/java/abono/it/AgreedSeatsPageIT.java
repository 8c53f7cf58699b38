package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Company;
import abono.it.api.Story;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor begins a change with the seats that are agreed for the quote's first day (Q2). */
class AgreedSeatsPageIT {
    private static Browser browser;

    private final Company company = new Company();
    private final LocalDate today = Story.nowInMadrid().toLocalDate();
    private final LocalDate soon = today.plusDays(7);
    private final LocalDate later = today.plusMonths(4);
    private final String contract = company.growingContract(today.plusMonths(3));

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "begins with the seats of the day in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void beginsWithTheSeatsOfTheDayUntilOthersAreTyped(String language, int width) {
        Words words = Words.in(language);
        Page page = Steps.signIn(browser, "diego@abono.example", words, width);
        page.navigate("/sales/quote-editor.xhtml?account=" + company.id);
        id(page, "kind").selectOption("AMENDMENT");
        id(page, "subscription").selectOption(contract);
        holds(page, words, 20, today, "20");
        starts(page, later);
        holds(page, words, 30, later, "30");
        accessible(page);

        page.waitForURL(url -> url.contains("quote="));
        page.reload();
        holds(page, words, 30, later, "30");
        starts(page, soon);
        holds(page, words, 20, soon, "20");

        id(page, "seats").fill("33");
        id(page, "seats").press("Tab");
        starts(page, later);
        holds(page, words, 30, later, "33");
        id(page, "kind").selectOption("RENEWAL");
        holds(page, words, 30, today.plusYears(1).minusDays(1), "33");
    }

    @Test
    void fiveMoreAreFiveMoreThanOnTheDay() {
        Words words = Words.in("en");
        String request = company.asksForFiveMore(contract);
        Page page = Steps.signIn(browser, "diego@abono.example", words, 1440);
        page.navigate("/sales/quote-editor.xhtml?account=" + company.id + "&request=" + request);
        holds(page, words, 20, today, "25");
        starts(page, later);
        holds(page, words, 30, later, "35");
        starts(page, soon);
        holds(page, words, 20, soon, "25");
    }

    private static void starts(Page page, LocalDate day) {
        id(page, "startsOn").fill(day.toString());
        id(page, "startsOn").press("Tab");
    }

    private static void holds(Page page, Words words, int until, LocalDate day, String seats) {
        assertThat(id(page, "agreed"))
                .hasText(words.say("sales.quote-editor.agreed", until, words.day(day)));
        assertThat(id(page, "seats")).hasValue(seats);
    }
}
