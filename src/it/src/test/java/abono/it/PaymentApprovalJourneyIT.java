package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Company;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A card payment above the company's limit in a real browser (U5): asked for, approved, paid once.
 */
class PaymentApprovalJourneyIT {
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

    @ParameterizedTest(name = "asks, approves and pays in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void aPaymentAboveTheLimitIsAskedForApprovedAndPaid(String language, int width) {
        Words words = Words.in(language);
        Company.Member payer = company.joins("PAYER");
        Company.Member approver = company.joins("APPROVER");
        company.paymentLimit("1000.00", approver);
        String address = "/corporate/invoice-payment.xhtml?invoice=" + company.invoice();
        Page paying = Steps.signIn(browser, payer.email(), words, width);
        paying.navigate(address);
        ask(paying, words);
        paying.navigate(address);
        chooseANewCard(paying);
        assertThat(paying.locator("main")).containsText(words.say("pay.consent.WAITING"));
        assertThat(id(paying, "ask")).hasCount(0);
        assertThat(id(paying, "payNow")).hasCount(0);

        approve(Steps.signIn(browser, approver.email(), words, width), words);
        pay(paying, words);
    }

    private static void ask(Page page, Words words) {
        chooseANewCard(page);
        assertThat(page.locator("main")).containsText(words.say("pay.consent.NEEDED"));
        assertThat(id(page, "payNow")).hasCount(0);
        accessible(page);
        id(page, "ask").click();
        page.waitForURL(Pattern.compile(".*/corporate/requests\\.xhtml.*"));
        String asked = words.say("pay.consent.asked", "|");
        assertThat(page.locator("#notices")).containsText(asked.split("[|]")[0].strip());
        assertThat(page.locator("main")).containsText(words.say("status.consent.WAITING"));
        assertThat(page.locator("main a[href*='invoice-payment']")).hasCount(0);
        accessible(page);
    }

    private static void approve(Page page, Words words) {
        page.navigate("/corporate/requests.xhtml");
        assertThat(page.locator("main"))
                .containsText(words.say("corporate.requests.yours.payment"));
        accessible(page);
        id(page, "approve").click();
        assertThat(id(page, "approve")).hasCount(0);
        assertThat(page.locator("main")).containsText(words.say("status.consent.GIVEN"));
        accessible(page);
    }

    private static void pay(Page page, Words words) {
        page.navigate("/corporate/requests.xhtml");
        assertThat(page.locator("main")).containsText(words.say("status.consent.GIVEN"));
        accessible(page);
        page.locator("main a[href*='invoice-payment']").click();
        chooseANewCard(page);
        assertThat(page.locator("main")).containsText(words.say("pay.consent.GIVEN"));
        assertThat(id(page, "ask")).hasCount(0);
        accessible(page);
        id(page, "payNow").click();
        page.waitForURL(Pattern.compile(".*/corporate/receipt\\.xhtml.*"));
        assertThat(page.locator("body")).containsText(words.say("status.payment.SUCCEEDED"));
        page.locator("main a[href*='/corporate/invoice.xhtml']").first().click();
        assertThat(page.locator("body")).containsText(words.say("status.invoice.PAID"));
        page.navigate("/corporate/requests.xhtml");
        assertThat(page.locator("main")).containsText(words.say("status.consent.GIVEN"));
        assertThat(page.locator("main a[href*='invoice-payment']")).hasCount(0);
    }

    /** To the check of the whole open amount. */
    private static void chooseANewCard(Page page) {
        page.locator("input[type=radio][value='new']").check();
        id(page, "next").click();
        page.locator("#number").fill("4242 4242 4242 4242");
        id(page, "use").click();
        assertThat(id(page, "check")).isVisible();
    }
}
