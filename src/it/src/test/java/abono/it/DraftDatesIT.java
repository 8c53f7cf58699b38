package abono.it;

import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Company;
import abono.it.api.PublicCase;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day is a day: whoever edits far from the seller saves the same day again and again. */
class DraftDatesIT {
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
    void staySavedFromAnotherZoneThreeTimes() {
        org.assertj.core.api.Assertions.assertThat(PublicCase.of("C09").expected())
                .isEqualTo("dates unchanged");
        String draft = new Company().draftWithDates();
        Page page = browser.pageIn("America/Los_Angeles", Product.url(), "en");
        page.navigate("/signin.xhtml");
        Steps.signIn(page, "diego@abono.example", Words.in("en"));
        page.navigate("/sales/quote-editor.xhtml?quote=" + draft);
        String starts = id(page, "startsOn").inputValue();
        String valid = id(page, "validUntil").inputValue();
        for (int i = 0; i < 3; i++) {
            id(page, "notes").fill("Note " + i);
            id(page, "notes").press("Tab");
            assertThat(page.locator("main"))
                    .containsText(Words.in("en").say("sales.quote-editor.autosaved"));
            page.reload();
            assertThat(id(page, "notes")).hasValue("Note " + i);
            assertThat(id(page, "startsOn")).hasValue(starts);
            assertThat(id(page, "validUntil")).hasValue(valid);
        }
    }
}
