package abono.it;

import static abono.it.Steps.accessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.FailingRenewal;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator sees what came of the day's work and has what failed tried again. */
class JobsPageIT {
    private static final String PAGE = "/admin/jobs.xhtml";
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void nothingFailsAnyMore() {
        FailingRenewal.heal();
    }

    @ParameterizedTest(name = "a renewal that fails is told in {0}, {1} px wide")
    @CsvSource({"es, 360", "en, 1440"})
    void whatFailsIsShownWithItsReasonAndTriedAgain(String language, int width) {
        String subscription = FailingRenewal.due();
        Words words = Words.in(language);
        Page page = Steps.signIn(browser, "irene@abono.example", words, width);
        page.navigate(PAGE);

        Locator row = page.locator("li:has([id$=retry])", containing(subscription));
        assertThat(row).containsText("poisoned");
        assertThat(row).containsText(words.say("job.bill-run"));
        assertThat(page.locator("#job-bill-run")).containsText(words.say("status.job.WAITING"));
        assertThat(page.locator("#job-quote-expiry")).containsText(words.say("job.quote-expiry"));
        assertThat(page.locator("tbody tr")).hasCount(15);
        accessible(page);

        FailingRenewal.heal();
        row.locator("[id$=retry]").click();
        assertThat(page.locator("#notices")).containsText(words.say("admin.jobs.retried"));
        accessible(page);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(FailingRenewal.waiting(subscription)).isEmpty());
        page.navigate(PAGE);
        assertThat(page.locator("main")).containsText(words.say("admin.jobs.failures"));
        assertThat(row).hasCount(0);
    }

    @Test
    void nobodyElseSeesIt() {
        Page page = Steps.signIn(browser, "diego@abono.example", Words.in("en"), 1440);

        assertThat(page.navigate(PAGE).status()).isEqualTo(403);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
