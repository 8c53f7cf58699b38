package abono.it;

import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.Buyer;
import abono.it.api.Company;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages fit their readers: short on a phone, whole words on a desk, the first press leads on. */
class PagesFitIT {
    private static final Words ENGLISH = Words.in("en");

    /** The words of the fields that are wider than what shows them; an arrow takes 24 pixels. */
    private static final String CUT =
            """
            () => {
              document.querySelectorAll('main details').forEach(each => each.open = true);
              const pen = document.createElement('canvas').getContext('2d');
              const shown = [...document.querySelectorAll('main select, main label, main button')]
                .filter(each => each.checkVisibility());
              const room = each => {
                const style = getComputedStyle(each);
                return each.clientWidth - parseFloat(style.paddingLeft)
                  - Math.max(24, parseFloat(style.paddingRight));
              };
              const wide = each => {
                pen.font = getComputedStyle(each).font;
                return pen.measureText(each.selectedOptions[0]?.text ?? '').width;
              };
              return shown
                .filter(each => each.tagName === 'SELECT' ? wide(each) > room(each)
                  : each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
                .map(each => each.id + ': ' + (each.selectedOptions?.[0]?.text ?? each.innerText));
            }
            """;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void twentyPaymentsAreShortOnAPhone() {
        Buyer buyer = Buyer.inMadrid();
        buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        buyer.triedInVain(45);
        Page page = Steps.signIn(browser, buyer, ENGLISH, 360);
        page.navigate("/account/invoices.xhtml");
        assertThat(page.locator("table.short tbody tr")).hasCount(20);
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                .isLessThan(5 * Steps.TALL);
    }

    @Test
    void theEditorCutsNoWordOnADesk() {
        String draft = new Company().draftWithDates();
        Page page = Steps.signIn(browser, "diego@abono.example", ENGLISH, 1440);
        page.navigate("/sales/quote-editor.xhtml?quote=" + draft);
        assertThat(id(page, "frequency")).isVisible();
        assertThat((List<?>) page.evaluate(CUT)).isEmpty();
    }

    @Test
    void theFirstPressOnAQuoteLeadsToItsTerms() {
        Company company = new Company();
        String quote = company.sentQuoteWithChoices();
        Page page = Steps.signIn(browser, company.boss.email(), ENGLISH, 1440);
        page.navigate("/corporate/quote-review.xhtml?quote=" + quote);
        assertThat((List<?>) page.evaluate(CUT)).isEmpty();
        assertThat(page.locator("#terms")).not().isInViewport();

        page.getByText(ENGLISH.say("corporate.quote-review.go")).click();

        page.waitForURL(Pattern.compile(".*#terms"));
        assertThat(page.locator("#terms")).isInViewport();
    }
}
