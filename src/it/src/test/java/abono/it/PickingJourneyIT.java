package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.Company;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A customer picks what is optional in a real browser and accepts the total that is shown (Q6). */
class PickingJourneyIT {
    private static Browser browser;

    private final Company company = new Company();

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "picks and accepts in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void acceptsExactlyTheTotalOfWhatWasPicked(String language, int width) {
        Words words = Words.in(language);
        String quote = company.sentQuoteWithChoices();
        Page page = Steps.signIn(browser, company.boss.email(), words, width);
        page.navigate("/corporate/quote-review.xhtml?quote=" + quote);
        costs(page, words, "5,445.00");
        accessible(page);
        button(page, words, "take", "GoTo").click();
        costs(page, words, "6,413.00");
        button(page, words, "take", "Handbook").click();
        costs(page, words, "6,715.50");
        button(page, words, "leave", "Handbook").click();
        costs(page, words, "6,413.00");
        button(page, words, "take", "Long course").click();
        costs(page, words, "7,139.00");
        assertThat(button(page, words, "chosen", "Long course")).isDisabled();
        accessible(page);
        accept(page, words);
    }

    private void accept(Page page, Words words) {
        id(page, "title").fill("CFO");
        id(page, "termsAccepted").check();
        id(page, "acceptQuote").click();
        assertThat(page.locator(".heading")).containsText(words.say("status.quote.ACCEPTED"));
        assertThat(page.locator(".aside")).containsText(figure(words, "7,139.00"));
        assertThat(page.locator("main")).containsText(words.say("quote.unpicked"));
        accessible(page);
        assertThat(company.invoices()).isOne();
        page.locator("a[href*='/corporate/invoice.xhtml']").first().click();
        assertThat(page.locator("h1")).containsText("F-");
        assertThat(page.locator("main")).containsText("Long course");
        assertThat(page.locator("main")).not().containsText("Basic course");
        assertThat(page.locator("main")).not().containsText("Handbook");
        assertThat(page.locator(".aside")).containsText(figure(words, "7,139.00"));
    }

    /** Wherever the total stands: beside, under the lines and on the button that accepts it. */
    private static void costs(Page page, Words words, String total) {
        String figure = figure(words, total);
        assertThat(id(page, "acceptQuote")).containsText(figure);
        assertThat(page.locator(".aside.first")).containsText(figure);
        assertThat(page.locator("#charges ~ .ledger")).containsText(figure);
    }

    private static Locator button(Page page, Words words, String act, String line) {
        String name = words.say("corporate.choices." + act);
        return page.locator(
                "button[id$='pick'][aria-label*='%s'][aria-label$=': %s']".formatted(line, name));
    }

    private static String figure(Words words, String english) {
        return words.language().equals("es")
                ? english.replace(',', ';').replace('.', ',').replace(';', '.')
                : english;
    }
}
