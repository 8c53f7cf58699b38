package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Story;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Purchase orders at the browser: added, changed and closed; axe looks at every state. */
class PurchaseOrdersPageIT {
    private static Browser browser;
    private final String number = "PO-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "keeps purchase orders in {0}, {1} px wide")
    @CsvSource({"es, 360", "en, 360", "es, 1440"})
    void addsChangesAndClosesOne(String language, int width) {
        Words words = Words.in(language);
        Page page = Steps.atTheDoor(browser, words, width);
        page.getByText("Lucía Navarro", new Page.GetByTextOptions().setExact(true)).click();
        Steps.speak(page, words);
        page.navigate("/corporate/purchase-orders.xhtml");
        accessible(page);
        id(page, "add").click();
        assertThat(id(page, "number")).hasAttribute("aria-invalid", "true");
        accessible(page);
        add(page, words);
        page.navigate("/corporate/quote-review.xhtml?quote=" + Story.aSentQuote());
        assertThat(page.locator("#usable-orders option[value='" + number + "']")).hasCount(1);
        assertThat(page.locator(".notice.warn")).hasCount(0);
        id(page, "purchaseOrder").fill(number.toLowerCase(Locale.ROOT));
        id(page, "title").focus();
        assertThat(page.locator(".notice.warn")).containsText(number);
        accessible(page);
        page.navigate("/corporate/purchase-orders.xhtml");
        page.getByText(number).last().click();
        assertThat(page.locator("h1")).containsText(number);
        assertThat(page.locator("main"))
                .containsText(words.say("corporate.purchase-order.moved.none"));
        accessible(page);
        changeAndClose(page, words);
    }

    private void add(Page page, Words words) {
        id(page, "number").fill(number);
        id(page, "amount").fill(words.language().equals("es") ? "1.234,50" : "1,234.50");
        id(page, "validUntil").fill("2098-12-31");
        id(page, "add").click();
        assertThat(page.locator("body"))
                .containsText(words.say("corporate.purchase-orders.added", number));
        assertThat(page.locator("main"))
                .containsText(words.language().equals("es") ? "1.234,50" : "1,234.50");
        accessible(page);
    }

    private void changeAndClose(Page page, Words words) {
        id(page, "amount").fill("9");
        id(page, "note").fill("Q3");
        id(page, "save").click();
        assertThat(page.locator("body"))
                .containsText(words.say("corporate.purchase-order.changed", number));
        assertThat(page.locator("main")).containsText("Q3");
        page.locator("[data-open='closing']").click();
        accessible(page);
        id(page, "closeNow").click();
        assertThat(page.locator("body"))
                .containsText(words.say("corporate.purchase-order.closed", number));
        assertThat(page.locator("body")).containsText(words.say("status.purchase.CLOSED"));
        accessible(page);
    }
}
