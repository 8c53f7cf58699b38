package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.api.Company;
import abono.it.api.Story;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Evidence in a real browser (U9): a drawn name, the certificate, a stranger who checks it, and a
 * yes by mail that two employees take.
 */
class EvidencePagesIT {
    private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "draws, accepts and has the certificate checked in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void drawsAcceptsAndHasTheCertificateChecked(String language, int width) {
        Words words = Words.in(language);
        Company company = new Company();
        String quote = company.sentQuote();
        Page page = Steps.signIn(browser, company.boss.email(), words, width);
        page.navigate("/corporate/quote-review.xhtml?quote=" + quote);
        draws(page);
        id(page, "title").fill("CFO");
        id(page, "acceptQuote").click();
        assertThat(id(page, "termsAccepted-error")).not().isEmpty();
        String drawn = id(page, "drawing").inputValue();
        assertThat(drawn).matches("(M\\d+ \\d+(L\\d+ \\d+)+)+");
        assertThat(page.locator(".pad canvas")).isVisible();
        accessible(page);
        id(page, "termsAccepted").check();
        id(page, "acceptQuote").click();
        Locator link = page.getByText(words.say("quote.certificate"));
        assertThat(link).isVisible();
        accessible(page);
        assertThat(ask("convert_from(drawing, 'UTF8')", quote)).isEqualTo(drawn);
        byte[] paper = page.request().get(link.getAttribute("href")).body();
        checked(words, width, paper, ask("quote_number", quote));
    }

    @ParameterizedTest(name = "takes a yes by mail, confirms and contests it in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void takesAYesByMailConfirmsAndContestsIt(String language, int width) {
        Words words = Words.in(language);
        Company company = new Company();
        String quote = company.sentQuote();
        Page diego = Steps.signIn(browser, "diego@abono.example", words, width);
        diego.navigate("/sales/quote.xhtml?quote=" + quote);
        accessible(diego);
        diego.getByText(words.say("sales.recorded.go")).click();
        accessible(diego);
        records(diego, words);
        assertThat(diego.locator("main")).containsText(words.say("sales.recorded.second"));
        assertThat(id(diego, "confirm")).hasCount(0);
        accessible(diego);
        Page carmen = Steps.signIn(browser, "carmen@abono.example", words, width);
        confirms(carmen, words, quote);
        Page boss = Steps.signIn(browser, company.boss.email(), words, width);
        contests(boss, words, quote);
        carmen.reload();
        assertThat(carmen.locator("main")).containsText("Nobody of us wrote that.");
        accessible(carmen);
        diego.navigate("/sales/quote.xhtml?quote=" + quote);
        assertThat(diego.locator("#contest")).containsText("Nobody of us wrote that.");
        assertThat(diego.locator("#said")).hasCount(0);
        assertThat(id(diego, "uphold")).hasCount(0);
        accessible(diego);
        upholds(carmen, words, quote);
        boss.reload();
        assertThat(boss.locator("#decision")).containsText("The call was recorded.");
        accessible(boss);
    }

    private static void confirms(Page page, Words words, String quote) {
        page.navigate("/sales/quote.xhtml?quote=" + quote);
        accessible(page);
        page.locator("#said a").click();
        accessible(page);
        Download file = page.waitForDownload(() -> id(page, "open").click());
        assertThat(file.suggestedFilename()).endsWith("-r1.eml");
        page.getByText(words.say("sales.recorded.refuse"), EXACT).click();
        id(page, "refuse").click();
        assertThat(id(page, "reason-error")).not().isEmpty();
        accessible(page);
        id(page, "confirm").click();
        assertThat(page.locator("main"))
                .containsText(words.say("sales.recorded.decided.CONFIRMED"));
        accessible(page);
    }

    private static void contests(Page page, Words words, String quote) {
        page.navigate("/corporate/quote-review.xhtml?quote=" + quote);
        assertThat(page.locator("main")).containsText(words.say("quote.told.MAIL"));
        page.getByText(words.say("quote.told.not-so"), EXACT).click();
        id(page, "contestQuote").click();
        assertThat(id(page, "reason-error")).not().isEmpty();
        accessible(page);
        page.locator("[id='contesting:reason']").fill("Nobody of us wrote that.");
        id(page, "contestQuote").click();
        assertThat(page.locator("#contest")).containsText("Nobody of us wrote that.");
        accessible(page);
    }

    private static void upholds(Page page, Words words, String quote) {
        page.navigate("/sales/quote.xhtml?quote=" + quote);
        assertThat(page.locator("#contest")).containsText(words.say("quote.told.held"));
        id(page, "uphold").click();
        assertThat(id(page, "answer-error")).not().isEmpty();
        accessible(page);
        id(page, "answer").fill("The call was recorded.");
        id(page, "uphold").click();
        assertThat(page.locator("#decision")).containsText("The call was recorded.");
        assertThat(id(page, "reverse")).hasCount(0);
        accessible(page);
    }

    /** First with a file that shows nothing and no time, then with none that is, then rightly. */
    private static void records(Page page, Words words) {
        id(page, "way").selectOption("MAIL");
        id(page, "name").fill("Lucía Navarro");
        id(page, "title").fill("CFO");
        id(page, "purchaseOrder").fill("PO-1");
        attach(page, "yes.eml", "MZ no mail at all");
        id(page, "record").click();
        assertThat(id(page, "file-error")).not().isEmpty();
        assertThat(id(page, "saidAt-error")).not().isEmpty();
        assertThat(id(page, "saidTime-error")).not().isEmpty();
        assertThat(id(page, "name")).hasValue("Lucía Navarro");
        accessible(page);
        LocalDateTime now = Story.nowInMadrid();
        id(page, "saidAt").fill(words.day(now.toLocalDate()));
        id(page, "saidTime").fill("25:00");
        id(page, "record").click();
        assertThat(id(page, "saidTime-error")).hasText(words.say("form.time.unreadable", "17:05"));
        assertThat(id(page, "saidAt-error")).isEmpty();
        assertThat(id(page, "saidAt")).hasValue(words.day(now.toLocalDate()));
        id(page, "saidTime").fill(now.format(DateTimeFormatter.ofPattern("HH:mm")));
        attach(page, "yes.eml", "From: lucia@navarro.example\r\nSubject: Yes\r\n\r\nYes.\r\n");
        id(page, "record").click();
    }

    private static void attach(Page page, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        id(page, "file").setInputFiles(new FilePayload(name, "message/rfc822", bytes));
    }

    private static void draws(Page page) {
        Locator pad = page.locator(".pad canvas");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        for (int stroke = 0; stroke < 2; stroke++) {
            page.mouse().move(box.x + 20 + 60 * stroke, box.y + 20);
            page.mouse().down();
            page.mouse().move(box.x + 60 + 60 * stroke, box.y + 60);
            page.mouse().up();
        }
    }

    /** By somebody without an account; the document itself does not leave their browser. */
    private static void checked(Words words, int width, byte[] paper, String number) {
        Page page = browser.page(Product.url(), words.language());
        page.setViewportSize(width, 900);
        page.navigate("/verify.xhtml");
        accessible(page);
        int[] sent = new int[1];
        page.onRequest(each -> sent[0] += size(each.postDataBuffer()));
        choose(page, paper);
        assertThat(page.locator("main")).containsText(words.say("verify.true"));
        assertThat(page.locator("main")).containsText(number);
        assertThat(sent[0]).isBetween(1, paper.length / 2);
        accessible(page);
        paper[paper.length / 2] ^= 1;
        choose(page, paper);
        assertThat(page.locator("main")).containsText(words.say("verify.false"));
        assertThat(page.locator("main")).not().containsText(number);
        accessible(page);
    }

    private static int size(byte[] body) {
        return body == null ? 0 : body.length;
    }

    private static void choose(Page page, byte[] paper) {
        id(page, "file").setInputFiles(new FilePayload("a.pdf", "application/pdf", paper));
        assertThat(id(page, "digest")).hasValue(Pattern.compile("[0-9a-f]{64}"));
        id(page, "check").click();
    }

    private static String ask(String column, String quote) {
        String sql = "select %s from acceptance_evidence where quote_id = '%s'";
        return Product.database().ask(sql.formatted(column, quote));
    }
}
