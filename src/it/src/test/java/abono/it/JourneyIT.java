package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job in a real browser: quote → accept → invoice → part payment → rest, then finance's
 * transfer, in both languages, on a desk and on a phone; axe looks at every page on the way.
 */
class JourneyIT {
    private static final Pattern QUOTE = Pattern.compile("Q-\\d{4}-\\d{6}");

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "from quote to receipt in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void sellsAcceptsAndIsPaidInParts(String language, int width) {
        Words words = Words.in(language);
        String number = draftAndSend(words, width);
        Page customer = signIn("Lucía Navarro", words, width);
        accept(customer, words, number);
        customer.locator("a[href*='/corporate/invoice.xhtml']").first().click();
        payInPart(customer, words);
        payTheRest(customer, words);
    }

    /** A representative drafts and sends; the number of the quote. */
    private String draftAndSend(Words words, int width) {
        Page page = signIn("Diego Serrano", words, width);
        page.navigate("/sales/quote-editor.xhtml");
        page.getByText("Navarro Logística, S.L.").first().click();
        id(page, "plan").first().selectOption(Steps.planNamed(page, "GoToMeeting Pro"));
        id(page, "seats").first().fill("25");
        id(page, "discount").first().fill("10");
        id(page, "discount").first().press("Tab");
        assertThat(id(page, "figures"))
                .containsText(words.language().equals("es") ? "4.356" : "4,356");
        accessible(page);
        id(page, "askToSend").click();
        id(page, "send").click();
        page.waitForURL(Pattern.compile(".*/sales/quote\\.xhtml.*"));
        accessible(page);
        var number = QUOTE.matcher(page.locator("h1").textContent());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void accept(Page page, Words words, String number) {
        page.navigate("/corporate/quotes.xhtml");
        accessible(page);
        page.getByText(number).first().click();
        assertThat(page.locator("h1")).containsText(number);
        accessible(page);
        id(page, "title").fill("CFO");
        id(page, "purchaseOrder").fill("PO-4711");
        id(page, "acceptQuote").click();
        assertThat(page.locator("body"))
                .containsText(words.language().equals("es") ? "Marque la casilla" : "Tick the box");
        accessible(page);
        page.locator("[id$='termsAccepted'] input, input[id$='termsAccepted']").first().check();
        id(page, "acceptQuote").click();
        assertThat(page.locator("body")).containsText("PO-4711");
        assertThat(page.locator("body")).containsText(words.say("status.quote.ACCEPTED"));
        accessible(page);
    }

    private void payInPart(Page page, Words words) {
        assertThat(page.locator("h1")).containsText("F-");
        accessible(page);
        page.getByText(words.say("common.pay-now")).first().click();
        page.locator("input[type=radio][value='false']").check();
        id(page, "amount").fill("9999999");
        id(page, "next").click();
        assertThat(page.locator("body"))
                .containsText(
                        words.language().equals("es")
                                ? "solo se pueden pagar"
                                : "can be paid on invoice");
        accessible(page);
        id(page, "amount").fill(words.language().equals("es") ? "1.000,50" : "1,000.50");
        page.locator("input[type=radio][value='new']").check();
        id(page, "next").click();
        assertThat(page.locator("#number")).isVisible();
        accessible(page);
        useCardAfterMistake(page);
        id(page, "payNow").click();
        page.waitForURL(Pattern.compile(".*/corporate/receipt\\.xhtml.*"));
        assertThat(page.locator("body")).containsText(words.say("status.payment.SUCCEEDED"));
        assertThat(page.locator("body"))
                .containsText(words.language().equals("es") ? "3.355,50" : "3,355.50");
        accessible(page);
    }

    private static void useCardAfterMistake(Page page) {
        page.locator("#number").fill("1234");
        id(page, "use").click();
        assertThat(page.locator("#number-error")).not().isEmpty();
        page.locator("#number").fill("4242 4242 4242 4242");
        id(page, "use").click();
        assertThat(id(page, "payNow")).isVisible();
        accessible(page);
    }

    private void payTheRest(Page page, Words words) {
        page.locator("main a[href*='/corporate/invoice.xhtml']").first().click();
        assertThat(page.locator("body")).containsText(words.say("status.invoice.PARTLY_PAID"));
        page.getByText(words.say("common.pay-now")).first().click();
        page.locator("input[type=radio][value='new']").check();
        id(page, "next").click();
        page.locator("#number").fill("5555555555554444");
        id(page, "use").click();
        id(page, "payNow").click();
        page.waitForURL(Pattern.compile(".*/corporate/receipt\\.xhtml.*"));
        page.locator("main a[href*='/corporate/invoice.xhtml']").first().click();
        assertThat(page.locator("body")).containsText(words.say("status.invoice.PAID"));
        accessible(page);
    }

    private Page signIn(String name, Words words, int width) {
        Page page = Steps.atTheDoor(browser, words, width);
        accessible(page);
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        Steps.speak(page, words);
        accessible(page);
        return page;
    }
}
