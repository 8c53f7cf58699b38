package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Company;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The buyer's own chain in a real browser (U5): asked for, approved by two, the last one binds. */
class BuyersChainIT {
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

    @ParameterizedTest(name = "approves a quote in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void theLastOfTwoApproversBinds(String language, int width) {
        Words words = Words.in(language);
        Company.Member requester = company.joins("REQUESTER");
        Company.Member first = company.joins("APPROVER");
        Company.Member second = company.joins("APPROVER");
        company.rules("1000.00", "AT_LEAST", 2, "", first, second);
        String quote = "/corporate/quote-review.xhtml?quote=" + company.sentQuote();
        Page asking = Steps.signIn(browser, requester.email(), words, width);
        asking.navigate(quote);
        accessible(asking);
        asks(asking, words, first, second);
        asking.navigate("/corporate/requests.xhtml");
        assertThat(asking.locator("main")).containsText(words.say("status.consent.WAITING"));
        accessible(asking);

        Page one = approve(first, words, width);
        assertThat(one.locator("main")).containsText(words.say("status.consent.WAITING"));
        assertThat(one.locator("button[id$='approve']")).hasCount(0);
        Page two = approve(second, words, width);
        assertThat(two.locator("main")).containsText(words.say("status.consent.GIVEN"));
        accessible(two);
        asking.navigate(quote);
        assertThat(asking.locator("main")).containsText(words.say("status.quote.ACCEPTED"));
    }

    /** The button asks, and those who decide are named before and after. */
    private static void asks(
            Page asking, Words words, Company.Member first, Company.Member second) {
        assertThat(id(asking, "acceptQuote"))
                .containsText(words.say("corporate.quote-review.ask").split("[{]0[}]")[0].strip());
        assertThat(id(asking, "who-decides")).containsText("M " + first.id());
        assertThat(id(asking, "who-decides")).containsText("M " + second.id());
        id(asking, "title").fill("Buyer");
        id(asking, "termsAccepted").check();
        id(asking, "acceptQuote").click();
        assertThat(asking.locator("#notices"))
                .containsText(
                        words.say("corporate.quote-review.asked").split("[{]1[}]")[1].strip());
        assertThat(asking.locator("#notices")).containsText("M " + second.id());
    }

    private static Page approve(Company.Member who, Words words, int width) {
        Page page = Steps.signIn(browser, who.email(), words, width);
        page.navigate("/corporate/requests.xhtml");
        accessible(page);
        page.locator("button[id$='approve']").click();
        assertThat(page.locator("button[id$='approve']")).hasCount(0);
        return page;
    }

    @ParameterizedTest(name = "sets who approves and who belongs in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void setsPeopleRolesStepsAndAbsences(String language, int width) {
        Words words = Words.in(language);
        Company.Member member = company.joins("APPROVER");
        Page boss = Steps.signIn(browser, company.boss.email(), words, width);
        boss.navigate("/corporate/people.xhtml");
        accessible(boss);
        Locator row =
                boss.locator("li", new Page.LocatorOptions().setHasText(member.email())).first();
        row.locator("summary").click();
        row.getByText(words.say("account.people.make.PAYER")).click();
        assertThat(boss.locator("body")).containsText(words.say("account.people.changed"));
        assertThat(row).containsText(words.say("role.PAYER"));
        setRules(boss);
        boss.navigate("/corporate/buying-rules.xhtml");
        assertThat(boss.locator("[id$='higher:0:stepNeed']")).hasValue("ALL");
        assertThat(id(boss, "paymentLimit")).hasValue(Pattern.compile("2.?500.*"));
        accessible(boss);
    }

    /** Two steps, a limit for payments, and an absence without a stand-in, which is refused. */
    private void setRules(Page boss) {
        boss.navigate("/corporate/buying-rules.xhtml");
        id(boss, "on").check();
        id(boss, "steps").fill("1000");
        id(boss, "approvers").selectOption(company.boss.id());
        boss.locator("summary").first().click();
        boss.locator("[id$='higher:0:stepFrom']").fill("5000");
        boss.locator("[id$='higher:0:stepNeed']").selectOption("ALL");
        id(boss, "paymentLimit").fill("2500");
        boss.locator("summary").last().click();
        accessible(boss);
        boss.locator("[id$='away:0:absent']").selectOption(company.boss.id());
        id(boss, "save").click();
        assertThat(boss.locator("[id$='delegates-error']")).not().isEmpty();
        boss.locator("[id$='away:0:absent']").selectOption("");
        id(boss, "save").click();
        boss.waitForURL("**/corporate/requests.xhtml*");
    }
}
