package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import abono.it.api.Company;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages where money is asked for: an abandoned confirmation, a renewal that was not collected,
 * credit beside a card, and finance's transfers, in both languages and widths; axe looks on.
 */
class MoneyPagesIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final String CHALLENGE = "4000000000003220";
    private static final String LOST_REPLY = "4000000000000341";
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

    @ParameterizedTest(name = "pays another way in {0}, {1} px wide")
    @CsvSource({"en, 1440", "es, 360"})
    void anAbandonedConfirmationIsPaidAnotherWayAtOnce(String language, int width) {
        Words words = Words.in(language);
        Buyer buyer = Buyer.inMadrid();
        buyer.add(Buyer.item("PURCHASE", "Seeit Seeit", 2, "MONTHLY")).expect(201);
        Page page = Steps.signIn(browser, buyer, words, width);
        page.navigate("/account/checkout.xhtml");
        payWith(page, CHALLENGE);
        page.waitForURL(Pattern.compile(".*challenge\\.xhtml.*"));

        page.navigate("/account/checkout.xhtml");
        Locator notice = page.locator(".notice.warn");
        assertThat(notice).containsText("O-2");
        assertThat(notice.locator("a[href*='challenge']")).isVisible();
        accessible(page);
        id(page, "otherWay").click();
        assertThat(page.locator("body")).containsText(words.say("account.attention.given-up"));
        payWith(page, GOOD);

        page.waitForURL(Pattern.compile(".*/account/order\\.xhtml.*"));
        assertThat(page.locator("h1")).hasText(words.say("account.order.title.COMPLETED"));
    }

    @ParameterizedTest(name = "shows and pays what was not collected in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void aRenewalThatWasNotCollectedIsShownAtOnceAndPaid(String language, int width) {
        Words words = Words.in(language);
        Buyer buyer = Buyer.inMadrid();
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        Product.database()
                .ask(
                        "with done as (update payment_method set gateway_token = 'tok_3ds' where"
                                + " account_id = '"
                                + buyer.account()
                                + "' returning 1) select count(*) from done");
        buyer.livesUntilRenewal(subscription);
        Page page = Steps.signIn(browser, buyer, words, width);
        for (String path : new String[] {"overview", "subscriptions"}) {
            page.navigate("/account/" + path + ".xhtml");
            assertThat(page.locator(".notice.bad")).containsText("96");
            accessible(page);
        }
        page.locator(".notice.bad a.button").click();
        assertThat(page.locator(".notice.warn a[href*='challenge']")).isVisible();
        assertThat(page.locator("main")).containsText("ES91 2100");
        accessible(page);

        id(page, "otherWay").click();
        assertThat(page.locator("body")).containsText(words.say("pay.given-up"));
        payInPart(
                page,
                language.equals("es") ? "40,00" : "40.00",
                language.equals("es") ? "56,80" : "56.80");
    }

    /** The field is empty, no card is kept unasked, and the receipt says what remains. */
    private static void payInPart(Page page, String amount, String remains) {
        page.locator("input[type=radio][value='false']").check();
        assertThat(id(page, "amount").last()).hasValue("");
        id(page, "amount").last().fill(amount);
        entersCard(page, GOOD);
        assertThat(id(page, "saveCard")).not().isChecked();
        id(page, "payNow").click();
        page.waitForURL(Pattern.compile(".*/receipt\\.xhtml.*"));
        assertThat(page.locator("h1")).containsText(remains);
        accessible(page);
    }

    private static void entersCard(Page page, String number) {
        page.locator("input[type=radio][value='new']").check();
        id(page, "next").click();
        page.locator("#number").fill(number);
        id(page, "use").click();
    }

    @Test
    void aCompanyPaysInPartByCardOrByTransferOnOnePage() {
        Words words = Words.in("en");
        Company company = new Company();
        String invoice = company.invoice();
        Page page = Steps.signIn(browser, company.boss.email(), words, 1440);
        page.navigate("/corporate/invoice-payment.xhtml?invoice=" + invoice);
        assertThat(page.locator("main")).containsText(words.say("invoice.transfer"));
        assertThat(page.locator("main")).containsText("ES91 2100");
        payInPart(page, "1,000.00", "€1,000.00 paid, €3,356.00 remain");
    }

    @ParameterizedTest(name = "on the {0} pay page")
    @ValueSource(strings = {"account", "corporate"})
    void aBankThatDoesNotAnswerIsSaidToBeAsked(String portal) {
        Words words = Words.in("en");
        Page page;
        String address = "/" + portal + "/invoice-payment.xhtml?invoice=";
        if (portal.equals("account")) {
            Buyer buyer = Buyer.inMadrid();
            address += anUncollectedInvoice(buyer);
            page = Steps.signIn(browser, buyer, words, 1440);
        } else {
            Company company = new Company();
            address += company.invoice();
            page = Steps.signIn(browser, company.boss.email(), words, 360);
        }
        page.navigate(address);
        entersCard(page, LOST_REPLY);
        id(page, "payNow").click();

        page.waitForURL(Pattern.compile(".*/receipt\\.xhtml.*"));
        assertThat(page.locator("h1")).hasText(words.say("receipt.title.PENDING"));
        assertThat(page.locator("main p[role=status]")).hasText(words.say("receipt.says.PENDING"));
        page.navigate(address);
        assertThat(page.locator(".notice.warn"))
                .containsText(words.say("pay.waiting.PENDING", "").strip());
        assertThat(page.locator("main")).containsText(words.say("pay.progress"));
        assertThat(id(page, "next")).hasCount(0);
        accessible(page);
    }

    @Test
    void anOrderWhoseBankDoesNotAnswerIsSaidToBeConfirmed() {
        Words words = Words.in("en");
        Buyer buyer = Buyer.inMadrid();
        buyer.add(Buyer.item("PURCHASE", "Seeit Seeit", 2, "MONTHLY")).expect(201);
        Page page = Steps.signIn(browser, buyer, words, 1440);
        page.navigate("/account/checkout.xhtml");
        payWith(page, LOST_REPLY);

        page.waitForURL(Pattern.compile(".*/account/order\\.xhtml.*"));
        assertThat(page.locator("h1")).hasText(words.say("account.order.title.PLACING"));
        assertThat(page.locator("main")).containsText(words.say("account.order.says.PLACING"));
    }

    @ParameterizedTest(name = "on the {0} pay page")
    @CsvSource(
            delimiter = ';',
            value = {
                "account; 5.00; €5.00 paid, €14.36 remain",
                "corporate; 68.00; €68.00 paid, €4,288.00 remain"
            })
    void accountCreditPaysByOnePress(String portal, String amount, String says) {
        Words words = Words.in("en");
        Page page;
        String invoice;
        if (portal.equals("account")) {
            Buyer buyer = Buyer.inMadrid();
            invoice = buyer.renewalBesideCredit();
            page = Steps.signIn(browser, buyer, words, 360);
        } else {
            Company company = new Company();
            invoice = company.invoiceBesideCredit();
            page = Steps.signIn(browser, company.boss.email(), words, 1440);
        }
        page.navigate("/" + portal + "/invoice-payment.xhtml?invoice=" + invoice);
        page.locator("[id='credit:amount']").fill(amount);
        id(page, "useCredit").click();

        page.waitForURL(Pattern.compile(".*/" + portal + "/receipt\\.xhtml.*"));
        assertThat(page.locator("h1")).hasText(says);
        assertThat(page.locator("main")).containsText(words.say("means.ACCOUNT_CREDIT"));
        accessible(page);
    }

    @ParameterizedTest(name = "finance asks twice and undoes in {0}, {1} px wide")
    @CsvSource({"en, 1440"})
    void financeRecordsATransferAfterALookAndUndoesIt(String language, int width) {
        Words words = Words.in(language);
        Buyer buyer = Buyer.inMadrid();
        String invoice = anUncollectedInvoice(buyer);
        Page page = Steps.signIn(browser, "pablo@abono.example", words, width);
        record(page, invoice);
        assertThat(page.locator(".notice.warn")).hasCount(0);
        id(page, "save").click();
        assertThat(page.locator("body")).containsText(words.say("ledger.account.BANK"));
        assertThat(page.locator("body"))
                .containsText(words.say("finance.invoice.entry.PAYMENT_RECEIVED"));
        accessible(page);

        record(page, invoice);
        assertThat(page.locator(".notice.warn")).containsText("P-2");
        assertThat(id(page, "save")).hasText(words.say("finance.invoice.record.again"));
        accessible(page);

        page.navigate("/finance/invoice.xhtml?invoice=" + invoice);
        page.getByText(words.say("finance.invoice.undo")).first().click();
        id(page, "undoNow").click();
        assertThat(page.locator("#undo\\:reason-error, [id$='reason-error']").first())
                .not()
                .isEmpty();
        id(page, "reason").fill("Typed for the wrong invoice");
        accessible(page);
        id(page, "undoNow").click();
        assertThat(page.locator("body"))
                .containsText(words.say("finance.invoice.entry.PAYMENT_REVERSED"));
        assertThat(page.locator("body")).containsText("Typed for the wrong invoice");
        accessible(page);
    }

    private static void record(Page page, String invoice) {
        page.navigate("/finance/invoice.xhtml?invoice=" + invoice);
        id(page, "amount").first().fill("20.00");
        id(page, "reference").fill("REF1");
        id(page, "look").click();
        assertThat(id(page, "save")).isVisible();
    }

    private static String anUncollectedInvoice(Buyer buyer) {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        Product.database()
                .ask(
                        "with done as (update payment_method set gateway_token = 'tok_declined'"
                                + " where account_id = '"
                                + buyer.account()
                                + "' returning 1) select count(*) from done");
        buyer.livesUntilRenewal(subscription);
        return Product.database()
                .ask(
                        "select id from invoice where account_id = '"
                                + buyer.account()
                                + "' order by id desc limit 1");
    }

    private static void payWith(Page page, String number) {
        id(page, "enterCard").click();
        page.locator("#number").fill(number);
        id(page, "use").click();
        assertThat(id(page, "save")).not().isChecked();
        id(page, "placeOrder").click();
    }
}
