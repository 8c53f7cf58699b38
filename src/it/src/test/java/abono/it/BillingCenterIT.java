package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import abono.it.api.Company;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Billing Center says before and after an order, and what its people keep themselves. */
class BillingCenterIT {
    private static final String CHANGE = "/account/subscription-change.xhtml?subscription=";
    private static final Pattern ORDER = Pattern.compile(".*/account/order\\.xhtml.*");

    private static Browser browser;

    private final Buyer buyer = Buyer.inMadrid();

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void aSecondWindowShowsTheOrderThatWasPlacedInTheFirst() {
        Words words = Words.in("en");
        buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        buyer.add(Buyer.item("PURCHASE", "Seeit Seeit", 2, "MONTHLY")).expect(201);
        Page first = Steps.signIn(browser, buyer, words, 1440);
        Page second = first.context().newPage();
        first.navigate("/account/checkout.xhtml");
        second.navigate("/account/checkout.xhtml");
        saysWhatFollows(first, words);

        id(first, "placeOrder").click();
        first.waitForURL(ORDER);
        id(second, "placeOrder").click();
        second.waitForURL(ORDER);

        assertThat(second.locator("h1")).hasText(words.say("account.order.title.COMPLETED"));
        assertThat(second).hasURL(first.url().replaceAll("&.*", ""));
        assertThat(second.locator("main")).containsText("Seeit");
    }

    /** The day and the price of the renewal, and the terms, before anything is paid. */
    private static void saysWhatFollows(Page page, Words words) {
        assertThat(page.locator("main")).containsText("it renews for");
        assertThat(page.locator("main")).containsText(words.say("account.checkout.terms.swap"));
        assertThat(page.locator("main")).containsText(words.say("account.checkout.terms.cancel"));
        accessible(page);
    }

    @ParameterizedTest(name = "says what another tier does in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void saysThatSeatsMoveAndWhatADowngradeLoses(String language, int width) {
        Words words = Words.in(language);
        String subscription = buyer.buys("GoToMeeting Pro", 4, "MONTHLY");
        Page page = Steps.signIn(browser, buyer, words, width);
        page.navigate(CHANGE + subscription);
        id(page, "change").click();
        page.locator("input[value='gotomeeting-plus']").check();
        assertThat(id(page, "seatsMoved"))
                .containsText(words.say("choice.seats.moved", "4", "5", "Plus"));
        assertThat(page.locator("main")).containsText(words.say("choice.differs.higher"));

        page.locator("input[value='gotomeeting-starter']").check();
        assertThat(page.locator("main")).containsText(words.say("choice.differs.lower"));
        String meeting = language.equals("es") ? "Sin límite → 40 minutos" : "Unlimited → 40";
        assertThat(page.locator(".in-words").first()).containsText(meeting);
        accessible(page);
        assertThat(id(page, "go")).hasText(words.say("choice.act.confirm"));
        id(page, "go").click();
        page.waitForURL(ORDER);
        page.navigate("/account/orders.xhtml");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("GoToMeeting Starter");
        accessible(page);
    }

    @Test
    void aTrialIsInTheOrderHistoryAndInTheMail() {
        Words words = Words.in("en");
        Page page = Steps.signIn(browser, buyer, words, 1440);
        page.navigate("/account/subscription-add.xhtml?product=seeit&try=true&plan=seeit&seats=2");
        id(page, "go").click();
        page.waitForURL(ORDER);
        page.navigate("/account/orders.xhtml");
        assertThat(page.locator("tbody tr")).containsText("Seeit");
        assertThat(page.locator("tbody tr")).containsText(words.say("order.kind.TRIAL"));
    }

    @Test
    void asksAConsumerWithAVatNumberWhetherItIsABusiness() {
        Words words = Words.in("en");
        Buyer consumer = Buyer.consumerIn("DE", "10115", "Europe/Berlin");
        Page page = Steps.signIn(browser, consumer, words, 360);
        page.navigate("/account/billing-details.xhtml");
        assertThat(page.locator("main")).containsText(words.say("account.details.buysAs.consumer"));
        id(page, "taxId").fill("DE 136695976");
        id(page, "save").click();
        assertThat(id(page, "question"))
                .containsText(words.say("account.details.ask.BECOMES_BUSINESS"));
        accessible(page);
        id(page, "business").click();
        assertThat(page.locator("main")).containsText(words.say("account.details.buysAs.business"));
        assertThat(id(page, "taxId")).hasValue("DE136695976");
        id(page, "taxId").fill("");
        id(page, "save").click();
        assertThat(id(page, "question"))
                .containsText(words.say("account.details.ask.BECOMES_CONSUMER"));
        id(page, "consumer").click();
        assertThat(page.locator("main")).containsText(words.say("account.details.buysAs.consumer"));
    }

    @ParameterizedTest(name = "a company keeps its cards and details in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void aCompanyKeepsItsCardsDetailsAndRecipients(String language, int width) {
        Words words = Words.in(language);
        Company company = new Company();
        Page page = Steps.signIn(browser, company.boss.email(), words, width);
        page.navigate("/corporate/billing-details.xhtml");
        id(page, "legalName").fill("Otra Compañía, S.L.");
        id(page, "recipients").fill("ap@company.example");
        accessible(page);
        id(page, "save").click();
        assertThat(page.locator("main")).containsText(words.say("account.details.saved"));
        assertThat(page).hasURL(Pattern.compile(".*/corporate/billing-details\\.xhtml.*"));
        assertThat(id(page, "recipients")).hasValue("ap@company.example");

        page.navigate("/corporate/payment-methods.xhtml");
        id(page, "enter").click();
        page.locator("#number").fill("4242424242424242");
        id(page, "use").click();
        assertThat(page).hasURL(Pattern.compile(".*/corporate/payment-methods\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("4242");
        accessible(page);
    }

    @Test
    void speaksTheBrowsersLanguageUntilThePersonChooses() {
        Company company = new Company();
        String email = company.boss.email();
        ProductDatabase database = Product.database();
        database.ask("update person set language = 'es' where email = '" + email + "' returning 1");
        Page english = Steps.atTheDoor(browser, Words.in("en"), 1440);
        enter(english, email);
        assertThat(english.locator("html")).hasAttribute("lang", "en");
        english.locator("[lang='es'].top-link").click();
        assertThat(english.locator("html")).hasAttribute("lang", "es");

        Page later = Steps.atTheDoor(browser, Words.in("en"), 1440);
        enter(later, email);
        assertThat(later.locator("html")).hasAttribute("lang", "es");

        Page changed = Steps.atTheDoor(browser, Words.in("es"), 1440);
        changed.locator("[lang='en'].top-link").click();
        assertThat(changed.locator("html")).hasAttribute("lang", "en");
        enter(changed, email);
        assertThat(changed.locator("html")).hasAttribute("lang", "en");
        org.assertj.core.api.Assertions.assertThat(
                        database.ask("select language from person where email = '" + email + "'"))
                .isEqualTo("en");
    }

    private static void enter(Page page, String email) {
        id(page, "email").fill(email);
        id(page, "password").fill("abono-demo-2026");
        id(page, "enter").click();
        page.waitForURL(url -> !url.contains("signin"));
    }
}
