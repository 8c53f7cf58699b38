package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.Company;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A customer says no in a real browser (Q6): the seller reads why, and no yes is taken after it.
 */
class DeclineJourneyIT {
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

    @ParameterizedTest(name = "declines in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void theSellerReadsWhyAndALaterYesIsRefused(String language, int width) {
        Words words = Words.in(language);
        String quote = company.sentQuote();
        String review = "/corporate/quote-review.xhtml?quote=" + quote;
        Page customer = Steps.signIn(browser, company.boss.email(), words, width);
        customer.navigate(review);
        Page otherWindow = customer.context().newPage();
        otherWindow.setViewportSize(width, Steps.TALL);
        otherWindow.navigate(review);
        decline(customer, words);
        acceptTooLate(otherWindow, words);
        assertThat(company.invoices()).isZero();

        Page seller = Steps.signIn(browser, "diego@abono.example", words, width);
        seller.navigate("/sales/quote.xhtml?quote=" + quote);
        assertThat(seller.locator(".heading")).containsText(words.say("status.quote.DECLINED"));
        assertThat(seller.locator(".timeline")).containsText("Too dear for this year");
        accessible(seller);
    }

    private static void decline(Page page, Words words) {
        page.locator("[id$='decline'] summary").click();
        id(page, "declineQuote").click();
        assertThat(id(page, "reason-error")).not().isEmpty();
        accessible(page);
        id(page, "reason").fill("Too dear for this year");
        id(page, "declineQuote").click();
        String done = words.say("corporate.quote-review.declined", "|");
        assertThat(page.locator("#notices")).containsText(done.split("[|]")[1].strip());
        assertThat(page.locator(".heading")).containsText(words.say("status.quote.DECLINED"));
        assertThat(page.locator("main")).containsText("Too dear for this year");
        assertThat(id(page, "acceptQuote")).hasCount(0);
        accessible(page);
    }

    /** In a window that was opened while the quote could still be accepted. */
    private static void acceptTooLate(Page page, Words words) {
        id(page, "title").fill("CFO");
        id(page, "termsAccepted").check();
        id(page, "acceptQuote").click();
        assertThat(page.locator("#notices"))
                .containsText(
                        words.language().equals("es")
                                ? "Este presupuesto ya fue rechazado."
                                : "This quote has already been declined.");
        assertThat(id(page, "acceptQuote")).hasCount(0);
        assertThat(page.locator("main")).containsText("Too dear for this year");
        accessible(page);
    }
}
