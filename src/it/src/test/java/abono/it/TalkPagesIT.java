package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Company;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments, requests and the sellers' board in a real browser (Q6). */
class TalkPagesIT {
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

    @ParameterizedTest(name = "talks in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void bothSidesTalkAndTheBoardShowsIt(String language, int width) {
        Words words = Words.in(language);
        String quote = company.sentQuote();
        String question = "Why? " + UUID.randomUUID();
        Page customer = Steps.signIn(browser, company.boss.email(), words, width);
        customer.navigate("/corporate/quote-review.xhtml?quote=" + quote);
        id(customer, "write").click();
        assertThat(id(customer, "text-error")).not().isEmpty();
        id(customer, "text").fill(question);
        id(customer, "write").click();
        assertThat(id(customer, "said")).containsText(question);
        accessible(customer);

        Page seller = Steps.signIn(browser, "diego@abono.example", words, width);
        seller.navigate("/sales/pipeline.xhtml?view=board");
        assertThat(seller.locator(".board")).containsText(words.say("talk.new"));
        accessible(seller);
        seller.navigate("/sales/pipeline.xhtml?view=table&account=Company&sort=VALUE");
        accessible(seller);
        seller.navigate("/sales/quote.xhtml?quote=" + quote);
        assertThat(id(seller, "said")).containsText(question);
        accessible(seller);
    }

    @ParameterizedTest(name = "asks in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void aCustomerAsksAndTheSellerAnswers(String language, int width) {
        Words words = Words.in(language);
        String wish = "More rooms " + UUID.randomUUID();
        Page customer = Steps.signIn(browser, company.boss.email(), words, width);
        customer.navigate("/corporate/overview.xhtml");
        id(customer, "kind").selectOption("OTHER");
        id(customer, "text").fill(wish);
        id(customer, "send").click();
        assertThat(customer.locator("#ask")).containsText(wish);
        accessible(customer);
        Page seller = Steps.signIn(browser, "diego@abono.example", words, width);
        seller.navigate("/sales/requests.xhtml");
        accessible(seller);
        seller.navigate("/sales/request.xhtml?request=" + request(wish));
        accessible(seller);
        id(seller, "answer").fill("Tomorrow");
        id(seller, "close").click();
        assertThat(seller.locator("main")).containsText(words.say("status.request.CLOSED"));
        customer.reload();
        assertThat(customer.locator("#ask")).containsText("Tomorrow");
    }

    private static String request(String wish) {
        return Product.database().ask("select id from sales_request where text = '" + wish + "'");
    }
}
