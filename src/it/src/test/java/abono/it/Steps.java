package abono.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.Buyer;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every journey at the browser does: sign in, find by id, look whether all can use it. */
final class Steps {
    private static final String DEMO_PASSWORD = "abono-demo-2026";
    static final int TALL = 900;

    private Steps() {}

    /** The sign-in page in a window of its own. */
    static Page atTheDoor(Browser browser, Words words, int width) {
        Page page = browser.page(Product.url(), words.language());
        page.setViewportSize(width, TALL);
        page.navigate("/signin.xhtml");
        return page;
    }

    /** Signs the buyer in, who reads the language. */
    static Page signIn(Browser browser, Buyer buyer, Words words, int width) {
        return signIn(browser, buyer.email(), words, width);
    }

    /** Signs in by address, with the demo password. */
    static Page signIn(Browser browser, String email, Words words, int width) {
        return signIn(atTheDoor(browser, words, width), email, words);
    }

    /** Signs in on a page that is at the door. */
    static Page signIn(Page page, String email, Words words) {
        id(page, "email").fill(email);
        id(page, "password").fill(DEMO_PASSWORD);
        id(page, "enter").click();
        speak(page, words);
        return page;
    }

    /** Waits until the person is in, and changes the page's language if it is another. */
    static void speak(Page page, Words words) {
        page.waitForURL(url -> !url.contains("signin"));
        String wanted = words.language();
        if (!wanted.equals(page.locator("html").getAttribute("lang"))) {
            page.locator("[lang='" + wanted + "'].top-link").click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", wanted);
    }

    static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']");
    }

    /** No violation by axe (WCAG 2.2 AA) and nothing wider than the window. */
    static void accessible(Page page) {
        stick(page, "static");
        var results =
                new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        // A mail in its sandbox runs no script, so none can look into it.
                        .exclude("iframe[sandbox]")
                        .analyze();
        assertThat(results.getViolations().stream().map(each -> each.getId() + each.getNodes()))
                .as(page.url())
                .isEmpty();
        stick(page, "");
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as("sideways scroll on " + page.url())
                .isEqualTo(false);
    }

    /** What is scrolled half under the bar at the top is no target that is too small. */
    private static void stick(Page page, String position) {
        page.evaluate(
                "at => document.querySelectorAll('.top').forEach(e => e.style.position = at)",
                position);
    }

    /** The value of a plan in the editor's first list, which names each with its prices. */
    static String planNamed(Page page, String plan) {
        return id(page, "plan")
                .first()
                .locator("option:has-text('" + plan + " ·')")
                .getAttribute("value");
    }
}
