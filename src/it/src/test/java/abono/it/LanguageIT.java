package abono.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Company;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever changes the language goes on looking at the same thing. */
class LanguageIT {
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

    @Test
    void theCustomersPagesStayWhatTheyAre() {
        String quote = company.sentQuote();
        String invoice = company.invoice();
        Page page = Steps.signIn(browser, company.boss.email(), Words.in("es"), 1440);
        stays(page, "/corporate/invoice.xhtml?invoice=" + invoice, "F-");
        stays(page, "/corporate/invoices.xhtml?show=OPEN&sort=DUE", "F-");
        assertThat(page).hasURL(Pattern.compile(".*show=OPEN.*"));
        stays(page, "/corporate/quote-review.xhtml?quote=" + quote, "Q-");
        stays(page, "/corporate/quote-compare.xhtml?quote=" + quote + "&from=" + quote, "Q-");
        stays(page, "/corporate/calendar.xhtml?kind=QUOTE_ENDS", "Q-");
        assertThat(page).hasURL(Pattern.compile(".*kind=QUOTE_ENDS"));
        String subscription = company.monthlyContract().subscription();
        stays(page, "/corporate/subscription.xhtml?subscription=" + subscription, "GoToMeeting");
    }

    @Test
    void theSellersPagesStayWhatTheyAre() {
        String quote = company.sentQuote();
        Page page = Steps.signIn(browser, "diego@abono.example", Words.in("es"), 1440);
        stays(page, "/sales/account.xhtml?account=" + company.id, "Company of a test");
        stays(page, "/sales/quote.xhtml?quote=" + quote, "Company of a test");
        stays(page, "/sales/quote-compare.xhtml?quote=" + quote + "&from=" + quote, "Q-");
        stays(page, "/sales/pipeline.xhtml?view=table&account=Company", "Company of a test");
        assertThat(page).hasURL(Pattern.compile(".*account=Company.*"));
    }

    @Test
    void anErrorIsToldInTheOtherLanguageToo() {
        Page page = Steps.signIn(browser, company.boss.email(), Words.in("es"), 1440);
        stays(page, "/corporate/nowhere.xhtml?this=that", "");
        assertThat(page).hasURL(Pattern.compile(".*nowhere.xhtml\\?this=that"));
        page.locator(".me button").click();
        assertThat(page).hasURL(Pattern.compile(".*/signin.xhtml"));
    }

    /** To the other language and back. */
    private static void stays(Page page, String address, String sign) {
        page.navigate(address);
        speaks(page, "en", sign);
        speaks(page, "es", sign);
    }

    private static void speaks(Page page, String language, String sign) {
        page.locator("[lang='" + language + "'].top-link").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("main")).containsText(sign);
    }
}
