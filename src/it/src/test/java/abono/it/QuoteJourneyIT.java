package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Story;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An enterprise quote in a real browser: draft → approval → send → counter-offer → revise → accept
 * with a purchase order → invoice; and the editor's other kinds of lines (Q1 to Q8, U6).
 */
class QuoteJourneyIT {
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "from draft to invoice in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void sellsByACounterOffer(String language, int width) {
        Words words = Words.in(language);
        Page seller = signedIn("Diego Serrano", words, width);
        Page manager = signedIn("Carmen Vidal", words, width);
        Page customer = signedIn("Lucía Navarro", words, width);
        String quote = Story.aDeepDraft();
        approveAndSend(seller, manager, words, quote);

        propose(customer, words, quote);
        String revision = lookAtTheProposal(seller, words, quote);
        approveAndSend(seller, manager, words, revision);
        accept(customer, words, revision);
    }

    private static void propose(Page customer, Words words, String quote) {
        customer.navigate("/corporate/quote-review.xhtml?quote=" + quote);
        customer.getByText(words.say("corporate.counter.open")).click();
        customer.locator("input[id$='wanted']").first().fill("20");
        id(customer, "message").fill("Twenty are enough");
        accessible(customer);
        id(customer, "propose").click();
        String done = words.say("corporate.counter.done");
        assertThat(customer.locator("#notices"))
                .containsText(done.substring(0, done.indexOf('{')).strip());
    }

    private static String lookAtTheProposal(Page seller, Words words, String quote) {
        seller.navigate("/sales/quote.xhtml?quote=" + quote);
        assertThat(seller.locator("main")).containsText(words.say("sales.quote.was-viewed"));
        seller.getByText(words.say("sales.quote.successor")).click();
        assertThat(seller.locator("main")).containsText("Twenty are enough");
        seller.getByText(words.say("quote.compare.see")).first().click();
        assertThat(seller.locator("main")).containsText(words.say("quote.compare.change.CHANGED"));
        accessible(seller);
        seller.getByText(words.say("quote.compare.open")).click();
        return seller.url().replaceAll(".*quote=([0-9a-f-]+).*", "$1");
    }

    private static void accept(Page customer, Words words, String revision) {
        String order = "PO-" + words.language();
        customer.navigate("/corporate/quote-review.xhtml?quote=" + revision);
        accessible(customer);
        customer.getByText(words.say("quote.compare.see")).first().click();
        assertThat(customer.locator("main"))
                .containsText(words.say("quote.compare.change.CHANGED"));
        customer.navigate("/corporate/quote-review.xhtml?quote=" + revision);
        id(customer, "title").fill("CFO");
        id(customer, "purchaseOrder").fill(order);
        customer.locator("input[id$='termsAccepted']").first().check();
        id(customer, "acceptQuote").click();
        assertThat(customer.locator("body")).containsText(words.say("status.quote.ACCEPTED"));
        assertThat(customer.locator("body")).containsText(order);
        customer.locator("a[href*='/corporate/invoice.xhtml']").first().click();
        assertThat(customer.locator("h1")).containsText("F-");
    }

    private static void approveAndSend(Page seller, Page manager, Words words, String quote) {
        String address = "/sales/quote.xhtml?quote=" + quote;
        seller.navigate(address);
        id(seller, "submit").click();
        assertThat(seller.locator("body")).containsText(words.say("sales.approval.submitted"));
        manager.navigate(address);
        id(manager, "approve").click();
        assertThat(manager.locator("body")).containsText(words.say("sales.approval.approved"));
        seller.navigate(address);
        seller.locator("[data-open='send-dialog']").click();
        id(seller, "send").click();
        assertThat(seller.locator("[data-open='send-dialog']")).hasCount(0);
        assertThat(seller.locator("body")).containsText(words.say("status.quote.SENT"));
    }

    @ParameterizedTest(name = "edits all kinds of lines in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void editsFeesTermsAndOptionalLines(String language, int width) {
        Words words = Words.in(language);
        Page page = signedIn("Diego Serrano", words, width);
        page.navigate("/sales/quote-editor.xhtml");
        page.getByText("Navarro Logística, S.L.").first().click();
        id(page, "plan").first().selectOption(Steps.planNamed(page, "GoToMeeting Pro"));
        id(page, "seats").first().fill("10");
        id(page, "seats").first().press("Tab");
        boolean spanish = language.equals("es");
        assertThat(id(page, "figures")).containsText(spanish ? "1.936" : "1,936");
        id(page, "add").click();
        page.locator("select[id$='kind']").nth(1).selectOption("FEE");
        page.locator("input[id$='description']").fill("Onboarding");
        assertThat(page.locator("label[for$='unitPrice']")).isVisible();
        page.locator("input[id$='unitPrice']").fill(spanish ? "250,00\u00a0€" : "\u200b€250.00");
        page.locator("input[id$='seats']").nth(1).fill("2");
        page.locator("input[id$='seats']").nth(1).press("Tab");
        assertThat(id(page, "figures")).containsText(spanish ? "2.541" : "2,541");
        asksAboutEqualLines(page, words);
        setTerms(page, words);
        id(page, "save").click();
        page.waitForURL(Pattern.compile(".*/sales/quote\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("Onboarding");
        assertThat(page.locator("main")).containsText("Only for us");
        accessible(page);
    }

    private static void setTerms(Page page, Words words) {
        id(page, "frequency").selectOption("QUARTERLY");
        assertThat(id(page, "figures")).containsText("4");
        id(page, "freeMonths").fill("12");
        id(page, "freeMonths").press("Tab");
        assertThat(id(page, "freeMonthsProblem")).containsText("11");
        id(page, "freeMonths").fill("3");
        id(page, "freeMonths").press("Tab");
        assertThat(id(page, "figures")).containsText(words.say("sales.approval.over"));
        assertThat(id(page, "submit")).isVisible();
        assertThat(id(page, "askToSend")).hasCount(0);
        id(page, "internalNotes").fill("Only for us");
        accessible(page);
    }

    private static void asksAboutEqualLines(Page page, Words words) {
        String asked = words.say("sales.quote-editor.repeated").replace("{0}", "1, 3");
        id(page, "add").click();
        id(page, "plan").nth(1).selectOption(Steps.planNamed(page, "GoToMeeting Pro"));
        id(page, "seats").nth(2).fill("1");
        id(page, "seats").nth(2).press("Tab");
        assertThat(id(page, "figures")).containsText(asked);
        id(page, "remove").nth(2).click();
        assertThat(id(page, "figures")).not().containsText(asked);
    }

    @ParameterizedTest(name = "makes a quote of a request in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void makesAQuoteOfARequestByOnePress(String language, int width) {
        Words words = Words.in(language);
        String request = Story.aRequestForFiveSeats();
        Page page = signedIn("Diego Serrano", words, width);
        page.navigate("/sales/request.xhtml?request=" + request);
        page.getByText(words.say("sales.request.quote")).first().click();
        assertThat(id(page, "kind").first()).hasValue("AMENDMENT");
        assertThat(page.locator("input[id$='seats']").first()).hasValue("30");
        accessible(page);
        id(page, "save").click();
        page.waitForURL(Pattern.compile(".*/sales/quote\\.xhtml.*"));
        assertThat(page.locator("main")).containsText(words.say("quote.kind.AMENDMENT"));
        page.navigate("/sales/request.xhtml?request=" + request);
        assertThat(page.locator("body")).containsText(words.say("status.request.QUOTED"));
    }

    @ParameterizedTest(name = "keeps a new draft by itself in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void keepsADraftByItselfAndShowsItsMailAndGivesItUp(String language, int width) {
        Words words = Words.in(language);
        Page page = signedIn("Diego Serrano", words, width);
        page.navigate("/sales/quote-editor.xhtml");
        page.getByText("Navarro Logística, S.L.").first().click();
        id(page, "plan").first().selectOption(Steps.planNamed(page, "GoToMeeting Pro"));
        id(page, "seats").first().fill("7");
        id(page, "seats").first().press("Tab");
        assertThat(id(page, "kept")).hasText(words.say("sales.quote-editor.autosaved"));
        page.waitForURL(Pattern.compile(".*\\?quote=.*"));
        page.reload();
        assertThat(id(page, "seats").first()).hasValue("7");
        String pdf = page.locator("a[href*='/documents/quote/']").getAttribute("href");
        assertThat(page.request().get(pdf)).isOK();
        page.navigate(page.locator("a[href*='quote-mail']").getAttribute("href"));
        assertThat(page.locator("main")).containsText("Lucía Navarro");
        assertThat(page.locator("iframe").first())
                .hasAttribute("srcdoc", Pattern.compile("Navarro Logística"));
        accessible(page);
        giveUp(page, words);
    }

    private static void giveUp(Page page, Words words) {
        page.navigate(page.url().replace("quote-mail", "quote"));
        page.locator("[data-open='withdraw-dialog']").click();
        accessible(page);
        id(page, "withdraw").click();
        assertThat(page.locator("#notices")).containsText(words.say("sales.quote.discarded"));
        assertThat(page.locator("body")).containsText(words.say("status.quote.WITHDRAWN"));
        assertThat(page.locator("[data-open='withdraw-dialog']")).hasCount(0);
        assertThat(id(page, "revise")).hasCount(0);
    }

    private static Page signedIn(String name, Words words, int width) {
        Page page = Steps.atTheDoor(browser, words, width);
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        Steps.speak(page, words);
        return page;
    }
}
