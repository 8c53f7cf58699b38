package abono.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
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
    private static final String API = Product.url() + "/api/v1";
    private static final String DECLINED = "4000000000000002";
    private static final String GOOD = "4242424242424242";
    private static final int TALL = 900;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "{2} orders, cancels and keeps in {0}, {1} px wide")
    @CsvSource({"es, 1440, Elena Ruiz, elena", "en, 360, Sam Carter, sam"})
    void ordersAfterADeclinedCardThenCancelsAndKeeps(
            String language, int width, String name, String key) {
        Words words = Words.in(language);
        Page page = signIn(name, words, width);
        fillCart(page, key);
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

    /** Over REST, into the account's empty cart. */
    private static void fillCart(Page page, String key) {
        String account = items(page, key, "/accounts").get(0).getString("id");
        String cart = "/accounts/" + account + "/cart";
        json(get(page, key, cart)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> API + cart + "/items/" + item.getString("id"))
                .forEach(item -> page.request().delete(item, as(key)));
        String plan =
                items(page, key, "/catalog").stream()
                        .filter(product -> product.getString("name").equals("Seeit"))
                        .map(product -> product.getJsonArray("plans").getJsonObject(0))
                        .map(each -> each.getString("id"))
                        .findFirst()
                        .orElseThrow();
        JsonObject item =
                Json.createObjectBuilder()
                        .add("kind", "PURCHASE")
                        .add("plan", plan)
                        .add("seats", 2)
                        .add("period", "MONTHLY")
                        .build();
        APIResponse added =
                page.request().post(API + cart + "/items", as(key).setData(item.toString()));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
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

    private static List<JsonObject> items(Page page, String key, String path) {
        return json(get(page, key, path)).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static String get(Page page, String key, String path) {
        return page.request().get(API + path, as(key)).text();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static RequestOptions as(String key) {
        return RequestOptions.create()
                .setHeader("Authorization", "Bearer demo-key-" + key)
                .setHeader("Content-Type", "application/json")
                .setHeader("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Page signIn(String name, Words words, int width) {
        Page page = browser.page(Product.url(), words.language());
        page.setViewportSize(width, TALL);
        page.navigate("/signin.xhtml");
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(url -> !url.contains("signin"));
        assertThat(page.locator("html")).hasAttribute("lang", words.language());
        accessible(page);
        return page;
    }

    private static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']");
    }

    /** No violation by axe (WCAG 2.2 AA) and nothing wider than the window. */
    private static void accessible(Page page) {
        var results =
                new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze();
        assertThat(results.getViolations().stream().map(each -> each.getId() + each.getNodes()))
                .as(page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as("sideways scroll on " + page.url())
                .isEqualTo(false);
    }
}
