package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The journeys of the help article that the product came from, each to its end in a real browser,
 * in both languages, on a desk and on a phone.
 */
class SeedJourneysIT {
    private static final String ADD = "/account/subscription-add.xhtml?product=";
    private static final String CHANGE = "/account/subscription-change.xhtml?subscription=";
    private static final String PRO = "gotomeeting&plan=gotomeeting-pro&seats=3&period=";

    private static Browser browser;

    private Page page;
    private Words words;
    private Buyer buyer;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private void enter(String language, int width) {
        words = Words.in(language);
        buyer = Buyer.inMadrid();
        page = Steps.signIn(browser, buyer, words, width);
    }

    @ParameterizedTest(name = "tries, then buys in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void triesThenBuysWithAnEmptyCart(String language, int width) {
        enter(language, width);

        page.navigate(ADD + "seeit&try=true&plan=seeit&seats=2");
        press("choice.act.start");
        ordered();
        accessible(page);

        page.navigate(ADD + PRO + "MONTHLY&step=2");
        press("choice.act.pay");
        payWithANewCard();
        ordered();
        shows("GoToMeeting Pro", "status.subscription.ACTIVE");
        shows("Seeit", "status.subscription.TRIAL");
    }

    @ParameterizedTest(name = "fills the cart in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void buysAndTriesWithAFilledCart(String language, int width) {
        enter(language, width);
        buyer.add(Buyer.item("PURCHASE", "GoToAssist Basic", 1, "MONTHLY")).expect(201);

        page.navigate(ADD + PRO + "ANNUAL&step=2");
        press("choice.act.add");
        page.waitForURL(Pattern.compile(".*/cart\\.xhtml.*"));
        page.navigate(ADD + "seeit&try=true&plan=seeit&seats=1");
        press("choice.act.add");
        page.waitForURL(Pattern.compile(".*/cart\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("GoToAssist");
        assertThat(page.locator("main")).containsText("Seeit");
        page.locator("a[href*='checkout']:visible").first().click();
        payWithANewCard();
        ordered();
        shows("GoToAssist Basic", "status.subscription.ACTIVE");
        shows("GoToMeeting Pro", "status.subscription.ACTIVE");
        shows("Seeit", "status.subscription.TRIAL");
    }

    @ParameterizedTest(name = "changes in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void addsSeatsChangesTierAndPeriodThenTakesLess(String language, int width) {
        enter(language, width);
        String subscription = buyer.buys("GoToMeeting Pro", 2, "MONTHLY");

        page.navigate(CHANGE + subscription + "&action=seats&seats=3");
        press("choice.act.pay");
        place();
        page.navigate(CHANGE + subscription + "&plan=gotomeeting-plus&seats=6&period=ANNUAL");
        press("choice.act.pay");
        place();
        shows("GoToMeeting Plus", "status.subscription.ACTIVE");

        page.navigate(CHANGE + subscription + "&plan=gotomeeting-pro&seats=1&period=MONTHLY");
        assertThat(page.locator("main")).containsText(words.say("choice.confirm.says"));
        press("choice.act.confirm");
        ordered();
        accessible(page);
        page.navigate("/account/invoices.xhtml");
        assertThat(page.locator("main")).containsText(words.say("status.invoice.CREDITED"));
    }

    @ParameterizedTest(name = "goes on after trials in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void subscribesBeforeATrialEndsAndReactivatesAfter(String language, int width) {
        enter(language, width);
        buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        page.navigate(ADD + "gotoassist&try=true&plan=gotoassist-basic&seats=1");
        press("choice.act.start");
        ordered();
        page.navigate(ADD + "seeit&try=true&plan=seeit&seats=1");
        press("choice.act.start");
        ordered();

        String trial = buyer.subscriptionTo("Seeit");
        page.navigate(CHANGE + trial + "&action=subscribe&seats=2&period=MONTHLY");
        press("choice.act.pay");
        place();
        shows("Seeit", "status.subscription.ACTIVE");

        buyer.livesUntil(buyer.today().plusDays(8));
        shows("GoToAssist Basic", "status.subscription.ENDED");
        String ended = buyer.subscriptionTo("GoToAssist");
        page.navigate(CHANGE + ended + "&action=reactivate&seats=1&period=MONTHLY");
        press("choice.act.pay");
        place();
        shows("GoToAssist Basic", "status.subscription.ACTIVE");
    }

    /** The main button, once it says what it must by the rule of the filled cart (S3). */
    private void press(String text) {
        assertThat(id(page, "go")).hasText(words.say(text));
        id(page, "go").click();
    }

    private void payWithANewCard() {
        page.waitForURL(Pattern.compile(".*/checkout\\.xhtml.*"));
        id(page, "enterCard").click();
        page.locator("#number").fill("4242424242424242");
        id(page, "use").click();
        assertThat(id(page, "save")).isVisible();
        id(page, "placeOrder").click();
    }

    /** By the card on file, or by nothing when nothing is due. */
    private void place() {
        page.waitForURL(Pattern.compile(".*/checkout\\.xhtml.*"));
        id(page, "placeOrder").click();
        ordered();
    }

    private void ordered() {
        page.waitForURL(Pattern.compile(".*/account/order\\.xhtml.*"));
        assertThat(page.locator("h1")).hasText(words.say("account.order.title.COMPLETED"));
    }

    private void shows(String plan, String status) {
        page.navigate("/account/subscriptions.xhtml");
        assertThat(
                        page.locator("article")
                                .filter(
                                        new com.microsoft.playwright.Locator.FilterOptions()
                                                .setHasText(plan)))
                .containsText(words.say(status));
    }
}
