package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.SentQuote;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The mailed link in a real browser (Q6): read → ask for a code → a wrong one → the right one →
 * accepted and invoiced, without signing in, in both languages, on a desk and on a phone.
 */
class OfferLinkJourneyIT {
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "accepts by the mailed link in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void acceptsByTheMailedLinkAndCode(String language, int width) {
        Words words = Words.in(language);
        SentQuote quote = SentQuote.toNavarro();
        Page page = browser.page(Product.url(), "en");
        page.setViewportSize(width, 900);
        page.navigate(quote.link(SentQuote.LUCIA));
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        Steps.speak(page, words);
        assertThat(page.locator("main")).containsText(words.say("corporate.quote-review.charges"));
        accessible(page);
        confirms(page, words, quote);
        id(page, "title").fill("CFO");
        id(page, "termsAccepted").check();
        id(page, "acceptQuote").click();
        assertThat(page.locator("h1")).hasText(words.say("offer.over.USED"));
        assertThat(page.locator("main")).containsText("Lucía Navarro");
        accessible(page);
        assertThat(quote.status()).isEqualTo("ACCEPTED");
        assertThat(quote.invoices()).isEqualTo("1");
    }

    /** First with a wrong code. */
    private static void confirms(Page page, Words words, SentQuote quote) {
        id(page, "sendCode").click();
        assertThat(page.locator("#notices"))
                .containsText(words.say("offer.code.sent", SentQuote.LUCIA));
        String code = quote.code(SentQuote.LUCIA);
        id(page, "code").fill(code.equals("000000") ? "000001" : "000000");
        id(page, "confirmCode").click();
        assertThat(id(page, "code-error")).containsText("4");
        accessible(page);
        id(page, "code").fill(code);
        id(page, "confirmCode").click();
        assertThat(page.locator("main")).containsText(words.say("corporate.counter.title"));
        assertThat(page.locator("main")).containsText(words.say("talk.title"));
        accessible(page);
    }
}
