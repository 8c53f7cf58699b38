package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Self-service in a real browser: cart → a declined card → another card → order → subscriptions →
 * cancel → remove the pending cancellation, in both languages, on a desk and on a phone; axe looks
 * at every page on the way.
 */
class CheckoutIT {
    private static final String DECLINED = "4000000000000002";
    private static final String GOOD = "4242424242424242";

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "orders, cancels and keeps in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void ordersAfterADeclinedCardThenCancelsAndKeeps(String language, int width) {
        Words words = Words.in(language);
        Buyer buyer = Buyer.inMadrid();
        buyer.add(Buyer.item("PURCHASE", "Seeit Seeit", 2, "MONTHLY")).expect(201);
        Page page = Steps.signIn(browser, buyer, words, width);
        fromCartToCheckout(page, words);
        payWith(page, DECLINED);
        page.waitForURL(Pattern.compile(".*failed=.*"));
        assertThat(page.locator("main")).containsText(words.say("failure.card_declined"));
        assertThat(page.locator("main")).containsText("Seeit");
        accessible(page);
        payWith(page, GOOD);
        page.waitForURL(Pattern.compile(".*/account/order\\.xhtml.*"));
        assertThat(page.locator("h1")).hasText(words.say("account.order.title.COMPLETED"));
        accessible(page);
        historyHolds(page, words);
        cancelAndKeep(page, words);
    }

    private static void fromCartToCheckout(Page page, Words words) {
        page.navigate("/account/cart.xhtml");
        assertThat(page.locator("main")).containsText("Seeit");
        accessible(page);
        id(page, "remove").first().click();
        assertThat(page.locator("main")).containsText(words.say("account.cart.empty"));
        accessible(page);
        id(page, "undo").click();
        assertThat(page.locator("main")).not().containsText(words.say("account.cart.empty"));
        page.locator("a[href*='checkout']:visible").first().click();
        assertThat(page.locator("h1")).hasText(words.say("account.checkout.title"));
        accessible(page);
    }

    private static void payWith(Page page, String number) {
        id(page, "enterCard").click();
        page.locator("#number").fill(number);
        id(page, "use").click();
        assertThat(id(page, "save")).isVisible();
        accessible(page);
        id(page, "placeOrder").click();
    }

    private static void historyHolds(Page page, Words words) {
        page.locator("main a[href*='/account/invoice.xhtml']").first().click();
        assertThat(page.locator("body")).containsText(words.say("status.invoice.PAID"));
        accessible(page);
        page.locator(".crumbs a").first().click();
        assertThat(page.locator("h1")).hasText(words.say("account.invoices.title"));
        accessible(page);
        page.navigate("/account/overview.xhtml");
        assertThat(page.locator("main")).containsText(words.say("account.overview.next"));
        accessible(page);
    }

    private static void cancelAndKeep(Page page, Words words) {
        page.navigate("/account/subscriptions.xhtml");
        accessible(page);
        page.locator("article").first().locator("[data-open^=cancel]").click();
        accessible(page);
        page.locator("dialog[open] [id$=cancelNow]").click();
        Locator card = page.locator("article").first();
        assertThat(card).containsText(words.say("status.subscription.PENDING"));
        assertThat(page.locator("#notices")).containsText("Seeit");
        accessible(page);
        card.locator("[data-open^=keep]").click();
        accessible(page);
        page.locator("dialog[open] [id$=keepNow]").click();
        assertThat(page.locator("#kept")).containsText(words.say("account.subscription.kept"));
        accessible(page);
        page.locator("#kept button").click();
        assertThat(page.locator("#kept")).not().isVisible();
        assertThat(card).containsText(words.say("status.subscription.ACTIVE"));
        card.locator("h3 a").click();
        assertThat(page.locator(".timeline"))
                .containsText(words.say("account.subscription.step.KEPT"));
        accessible(page);
    }
}
