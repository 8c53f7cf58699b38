package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.Buyer;
import abono.it.api.Company;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page costs somebody far away: few bytes at first, and then hardly any. */
class PageWeightIT {
    private static final long FIRST_VISIT = 400_000;
    private static final long LATER_PAGE = 30_000;

    /** Less would mean that the browser's own memory was measured. */
    private static final long SURELY_COLD = 200_000;

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
    void theDoorIsLight() {
        PageWeight weight = new PageWeight(browser.page(Product.url(), "es"));
        firstVisits(weight, "/signin.xhtml", "/verify.xhtml");
        laterVisits(weight, List.of("/signin.xhtml", "/verify.xhtml"));
    }

    @Test
    void theCustomersPagesAreLight() {
        String review = "/corporate/quote-review.xhtml?quote=" + company.sentQuoteWithChoices();
        String invoice = company.invoice();
        Page page = Steps.signIn(browser, company.boss.email(), Words.in("es"), 1440);
        PageWeight weight = new PageWeight(page);
        firstVisits(
                weight,
                "/corporate/overview.xhtml",
                review,
                "/corporate/invoice.xhtml?invoice=" + invoice);
        laterVisits(
                weight,
                places(page),
                review,
                "/corporate/invoice.xhtml?invoice=" + invoice,
                "/corporate/invoice-payment.xhtml?invoice=" + invoice);
    }

    @Test
    void theSubscribersPagesAreLight() {
        Page page = Steps.signIn(browser, Buyer.inMadrid(), Words.in("en"), 360);
        PageWeight weight = new PageWeight(page);
        firstVisits(weight, "/account/overview.xhtml");
        laterVisits(weight, places(page), "/account/subscription-add.xhtml?product=gotomeeting");
    }

    @Test
    void theSellersPagesAreLight() {
        String quote = company.sentQuoteWithChoices();
        Page page = Steps.signIn(browser, "diego@abono.example", Words.in("en"), 1440);
        PageWeight weight = new PageWeight(page);
        String editor = "/sales/quote-editor.xhtml?account=" + company.id;
        firstVisits(weight, "/sales/pipeline.xhtml", editor);
        laterVisits(weight, places(page), editor, "/sales/quote.xhtml?quote=" + quote);
    }

    @Test
    void theOfficesPagesAreLight() {
        String invoice = company.invoice();
        Page page = Steps.signIn(browser, "pablo@abono.example", Words.in("es"), 1440);
        PageWeight weight = new PageWeight(page);
        firstVisits(weight, "/finance/invoices.xhtml");
        laterVisits(weight, places(page), "/finance/invoice.xhtml?invoice=" + invoice);

        page = Steps.signIn(browser, "irene@abono.example", Words.in("es"), 1440);
        laterVisits(new PageWeight(page), places(page));
    }

    private static void firstVisits(PageWeight weight, String... addresses) {
        for (String address : addresses) {
            assertThat(weight.firstVisit(address))
                    .as("bytes of a first visit to " + address)
                    .isBetween(SURELY_COLD, FIRST_VISIT);
        }
    }

    private static void laterVisits(PageWeight weight, List<String> places, String... others) {
        List<String> addresses = new ArrayList<>(places);
        addresses.addAll(List.of(others));
        for (String address : addresses) {
            assertThat(weight.laterVisit(address))
                    .as("bytes of a later visit to " + address)
                    .isBetween(1L, LATER_PAGE);
        }
    }

    /** The addresses of the side navigation. */
    @SuppressWarnings("unchecked")
    private static List<String> places(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('.side li a')]"
                                + ".map(a => a.getAttribute('href'))");
    }
}
