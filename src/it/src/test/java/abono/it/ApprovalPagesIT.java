package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Story;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A quote over the limits: submitted, approved by a manager, sent (Q3); and where limits are set.
 */
class ApprovalPagesIT {
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "approves a quote in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void submitsApprovesAndSends(String language, int width) {
        Words words = Words.in(language);
        String quote = "/sales/quote.xhtml?quote=" + Story.aDeepDraft();
        Page seller = signedIn("Diego Serrano", words, width);
        seller.navigate(quote);
        assertThat(seller.locator("main")).containsText("40");
        assertThat(seller.locator("[data-open='send-dialog']")).hasCount(0);
        accessible(seller);
        id(seller, "note").fill("Flagship customer");
        id(seller, "submit").click();
        assertThat(seller.locator("body")).containsText(words.say("sales.approval.submitted"));
        Page manager = signedIn("Carmen Vidal", words, width);
        manager.navigate(quote);
        assertThat(manager.locator("main")).containsText("Flagship customer");
        accessible(manager);
        id(manager, "reject").click();
        assertThat(id(manager, "reason-error")).not().isEmpty();
        id(manager, "reason").fill("For once");
        id(manager, "approve").click();
        assertThat(manager.locator("body")).containsText(words.say("sales.approval.approved"));
        seller.navigate(quote);
        assertThat(seller.locator("main")).containsText("For once");
        seller.locator("[data-open='send-dialog']").click();
        accessible(seller);
        id(seller, "send").click();
        assertThat(seller.locator("body")).containsText(words.say("status.quote.SENT"));
    }

    @ParameterizedTest(name = "sets limits and rules in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void setsLimitsAndRules(String language, int width) {
        Words words = Words.in(language);
        Page admin = signedIn("Irene Sanz", words, width);
        admin.navigate("/admin/approval-limits.xhtml");
        accessible(admin);
        admin.locator("input[id$='termMonths']").last().fill("99");
        admin.locator("button[id$='save']").last().click();
        assertThat(admin.locator("[id$='termMonths-error']").last()).containsText("60");
        admin.locator("input[id$='termMonths']").last().fill("48");
        admin.locator("button[id$='save']").last().click();
        assertThat(admin.locator("body")).containsText(words.say("admin.approval-limits.saved"));
        Page customer = signedIn("Klara Weber", words, width);
        customer.navigate("/corporate/requests.xhtml");
        accessible(customer);
        customer.navigate("/corporate/buying-rules.xhtml");
        accessible(customer);
        id(customer, "steps").fill("5000");
        String last =
                customer.locator("select[id$='approvers'] option").last().getAttribute("value");
        customer.locator("select[id$='approvers']").selectOption(last);
        id(customer, "save").click();
        assertThat(customer.locator("body")).containsText(words.say("corporate.buying-rules.off"));
    }

    @ParameterizedTest(name = "says who needs purchase orders in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void setsFromWhichTotalPurchaseOrdersAreRequiredAndOfWhomNot(String language, int width) {
        Words words = Words.in(language);
        Page admin = signedIn("Irene Sanz", words, width);
        admin.navigate("/admin/order-rules.xhtml");
        assertThat(id(admin, "orderLimit")).hasValue("25000");
        id(admin, "orderLimit").fill("-1");
        id(admin, "save").click();
        assertThat(id(admin, "orderLimit-error")).not().isEmpty();
        accessible(admin);
        id(admin, "orderLimit").fill("25000");
        id(admin, "save").click();
        assertThat(admin.locator("#notices")).containsText(words.say("admin.order-rules.saved"));
        id(admin, "accountNumber").fill("A-999999");
        id(admin, "exempt").click();
        assertThat(id(admin, "accountNumber-error")).not().isEmpty();
        id(admin, "accountNumber").fill("A-000101");
        id(admin, "exempt").click();
        assertThat(admin.locator("main")).containsText("Navarro Logística, S.L.");
        accessible(admin);
        id(admin, "ask").click();
        assertThat(admin.locator("main")).containsText(words.say("admin.order-rules.exempt.none"));
    }

    private static Page signedIn(String name, Words words, int width) {
        Page page = Steps.atTheDoor(browser, words, width);
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        Steps.speak(page, words);
        return page;
    }
}
