package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import abono.it.api.Story;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar at the browser: sentences, filter, and an address that is shown once (U10). */
class CalendarPageIT {
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "tells what comes in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void tellsWhatComesAndMakesAnAddress(String language, int width) {
        String quote = Story.aSentQuote();
        Words words = Words.in(language);
        Page page = Steps.atTheDoor(browser, words, width);
        page.getByText("Lucía Navarro", new Page.GetByTextOptions().setExact(true)).click();
        Steps.speak(page, words);
        page.navigate("/corporate/calendar.xhtml");
        assertThat(page.locator("a[href$='" + quote + "']")).isVisible();
        accessible(page);
        page.navigate("/corporate/calendar.xhtml?kind=QUOTE_ENDS");
        assertThat(page.locator(".chip.here")).containsText(words.say("calendar.kind.QUOTE_ENDS"));
        assertThat(page.locator("a[href*='invoice=']")).hasCount(0);
        assertThat(page.locator("a[href$='" + quote + "']")).isVisible();
        id(page, "renew").click();
        assertThat(page.locator("#address"))
                .hasText(Pattern.compile("https?://.+/calendar/[\\w-]{43}\\.ics"));
        accessible(page);
        page.navigate("/corporate/calendar.xhtml");
        assertThat(page.locator("#address")).hasCount(0);
        assertThat(page.locator("main")).containsText(words.say("calendar.feed.made"));
    }

    @ParameterizedTest(name = "an online customer in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void anOnlineCustomerSeesTheRenewalAndThenItsEnd(String language, int width) {
        Words words = Words.in(language);
        Buyer buyer = Buyer.inMadrid();
        buyer.buys("Seeit Seeit", 2, "MONTHLY");
        Page page = Steps.signIn(browser, buyer, words, width);
        page.navigate("/account/calendar.xhtml");
        assertThat(page.locator("#drawer a.here")).hasAttribute("href", "/account/calendar.xhtml");
        Locator renewal = row(page, words, "RENEWS");
        assertThat(renewal).containsText("Seeit");
        assertThat(renewal).containsText(words.language().equals("es") ? "94,38" : "94.38");
        accessible(page);

        renewal.locator("a").click();
        assertThat(page.locator("h1")).containsText("Seeit");
        page.locator("[data-open^=cancel]").first().click();
        page.locator("dialog[open] [id$=cancelNow]").click();
        assertThat(page.locator("main")).containsText(words.say("status.subscription.PENDING"));

        page.navigate("/account/calendar.xhtml");
        assertThat(row(page, words, "SUBSCRIPTION_ENDS")).containsText("Seeit");
        assertThat(row(page, words, "RENEWS")).hasCount(0);
        accessible(page);
        page.locator(".chip[href*='SUBSCRIPTION_ENDS']").click();
        assertThat(page.locator(".chip.here"))
                .containsText(words.say("calendar.kind.SUBSCRIPTION_ENDS"));
        assertThat(row(page, words, "SUBSCRIPTION_ENDS")).hasCount(1);
        assertThat(page.locator("main .rows > li")).hasCount(1);
        accessible(page);
    }

    private static Locator row(Page page, Words words, String kind) {
        return page.locator(
                "main .rows > li",
                new Page.LocatorOptions().setHasText(words.say("calendar.kind." + kind)));
    }
}
