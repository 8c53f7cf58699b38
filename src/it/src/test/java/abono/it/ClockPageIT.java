package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Story;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock is moved to a day and a time that are typed in the reader's way (L4). */
class ClockPageIT {
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "moves the clock in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void movesToTheDayAndTimeThatWereTyped(String language, int width) {
        Words words = Words.in(language);
        Page page = Steps.signIn(browser, "irene@abono.example", words, width);
        page.navigate("/admin/clock.xhtml");
        id(page, "go").click();
        assertThat(id(page, "now-error")).not().isEmpty();
        assertThat(id(page, "time-error")).not().isEmpty();

        LocalDateTime then = Story.nowInMadrid().plusMinutes(2);
        String day = words.day(then.toLocalDate());
        id(page, "now").fill(day);
        id(page, "time").fill("9:5");
        id(page, "go").click();
        assertThat(id(page, "now-error")).isEmpty();
        assertThat(id(page, "time-error")).hasText(words.say("form.time.unreadable", "17:05"));
        assertThat(id(page, "now")).hasValue(day);
        accessible(page);

        id(page, "time").fill(then.format(DateTimeFormatter.ofPattern("HH:mm")));
        id(page, "go").click();
        assertThat(page.locator("#notices")).containsText(words.say("admin.clock.moved"));
        assertThat(id(page, "time")).hasValue("");
    }
}
