package abono.it;

import static abono.it.Steps.accessible;
import static abono.it.Steps.id;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Choosing in a real browser (S2, S6, S9, S10, S12): product, tier, seats, period, and the change
 * of what one has, to the cent, on a desk and on a phone; axe looks at every state.
 */
class ChooseIT {
    private static final BigDecimal TAX = new BigDecimal("0.21");
    private static final int SEATS = 3;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "chooses a plan in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void choosesPlanSeatsAndPeriod(String language, int width) {
        Words words = Words.in(language);
        Page page = Steps.signIn(browser, Buyer.inMadrid(), words, width);
        page.navigate("/account/subscription-add.xhtml");
        accessible(page);
        page.locator(".shelf a[href$='product=gotomeeting']").click();
        page.locator("input[value='gotomeeting-pro']").check();
        assertThat(id(page, "limits")).containsText("500");
        compare(page, words);
        refusesWrongSeats(page);
        type(page, Integer.toString(SEATS - 1));
        assertThat(id(page, "seatsProblem")).isEmpty();
        page.locator("[data-step='1']").click();
        assertThat(id(page, "figures")).containsText(euros(tax(16 * SEATS), words));
        id(page, "next").click();
        assertThat(page.locator("input[value='ANNUAL']")).isVisible();
        assertThat(id(page, "periods")).containsText(euros((16 * 12 - 160) * SEATS, words));
        page.locator("input[value='ANNUAL']").check();
        assertThat(id(page, "said")).containsText(euros(tax(160 * SEATS), words));
        assertThat(id(page, "go")).hasText(words.say("choice.act.pay"));
        page.locator(".choice-item .why summary").click();
        accessible(page);
        comesBack(page, words);
    }

    private static void refusesWrongSeats(Page page) {
        for (String wrong : List.of("0", "-1", "1000000000", "abc", "501")) {
            type(page, wrong);
            assertThat(id(page, "seatsProblem")).not().isEmpty();
            assertThat(id(page, "seats")).hasAttribute("aria-invalid", "true");
            assertThat(id(page, "seats")).hasValue(wrong);
            assertThat(id(page, "figures")).not().containsText("€");
        }
        accessible(page);
    }

    /** Back, forward and reload find what was chosen. */
    private static void comesBack(Page page, Words words) {
        page.goBack();
        assertThat(id(page, "seats")).hasValue(Integer.toString(SEATS));
        assertThat(page.locator("input[value='gotomeeting-pro']")).isChecked();
        page.goForward();
        page.reload();
        assertThat(page.locator("input[value='ANNUAL']")).isChecked();
        assertThat(id(page, "figures")).containsText(euros(tax(160 * SEATS), words));
    }

    private static void compare(Page page, Words words) {
        page.getByText(words.say("choice.compare"), new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        boolean phone = page.viewportSize().width < 641;
        Locator differing =
                page.locator(phone ? ".plan-card .differs:visible" : "table.compare tr.differs");
        assertThat(differing).hasCount(phone ? 6 * 3 : 6);
        assertThat(page.locator("table.compare:visible")).hasCount(phone ? 0 : 1);
        assertThat(differing.first()).containsText(words.say("choice.compare.differs"));
        accessible(page);
    }

    @ParameterizedTest(name = "changes a plan in {0}, {1} px wide")
    @CsvSource({"es, 1440", "en, 360"})
    void changesWhatThereIs(String language, int width) {
        Words words = Words.in(language);
        Buyer buyer = Buyer.inMadrid();
        String subscription = buyer.buys("GoToMeeting Pro", SEATS, "MONTHLY");
        Page page = Steps.signIn(browser, buyer, words, width);
        page.navigate("/account/subscription-change.xhtml?subscription=" + subscription);
        assertThat(id(page, "figures")).not().containsText("€");
        accessible(page);
        id(page, "change").click();
        assertThat(page.locator("main")).containsText(words.say("choice.notice.no-swap"));
        accessible(page);
        type(page, "1");
        assertThat(page.locator(".in-words")).containsText(euros(tax(16 * (SEATS - 1)), words));
        page.locator("input[value='gotomeeting-plus']").check();
        assertThat(id(page, "seatsProblem")).not().isEmpty();
        type(page, "6");
        page.locator("input[value='ANNUAL']").check();
        int net = 215 * 6 - 16 * SEATS;
        assertThat(id(page, "said")).containsText(euros(tax(net), words));
        assertThat(id(page, "figures")).containsText(euros(16 * SEATS, words));
        assertThat(page.locator(".beside")).containsText("Plus");
        assertThat(page.locator("main")).containsText(words.say("choice.notice.dearer"));
        accessible(page);
        addsSeats(page, words, subscription);
    }

    private static void addsSeats(Page page, Words words, String subscription) {
        page.navigate(
                "/account/subscription-change.xhtml?action=seats&subscription=" + subscription);
        assertThat(page.locator("h1")).containsText(words.say("choice.add.ORGANIZER"));
        type(page, "2");
        assertThat(id(page, "said")).containsText(euros(tax(16 * 2), words));
        accessible(page);
        page.navigate(
                "/account/subscription-change.xhtml?action=subscribe&subscription=" + subscription);
        assertThat(page.locator("main"))
                .containsText(words.say("account.subscription-change.not-now"));
        accessible(page);
    }

    private static void type(Page page, String seats) {
        id(page, "seats").fill(seats);
        page.waitForURL(url -> url.contains("seats=" + seats + "&"));
    }

    private static BigDecimal tax(int net) {
        BigDecimal amount = BigDecimal.valueOf(net);
        return amount.add(amount.multiply(TAX).setScale(2, RoundingMode.HALF_UP));
    }

    private static String euros(int amount, Words words) {
        return euros(BigDecimal.valueOf(amount), words);
    }

    private static String euros(BigDecimal amount, Words words) {
        Locale locale = Locale.forLanguageTag(words.language());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }
}
