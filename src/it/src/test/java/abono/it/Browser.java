package abono.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;

/**
 * A real browser, one process for the whole run; each test class closes the pages that it opened,
 * which come from contexts without any history.
 */
final class Browser implements AutoCloseable {

    /** Two forks of the build share two cores, and a page may be the first of its portal. */
    private static final int PATIENCE_IN_MILLISECONDS = 15_000;

    private static final List<String> QUIET_AND_AS_ROOT =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> opened = new ArrayList<>();

    private Browser() {}

    static synchronized Browser open() {
        if (chromium == null || !chromium.isConnected()) {
            stop();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
            playwright = Playwright.create();
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET_AND_AS_ROOT);
            InstalledChromium.path().ifPresent(options::setExecutablePath);
            chromium = playwright.chromium().launch(options);
        }
        return new Browser();
    }

    /** Ends the process, if it runs. */
    static synchronized void stop() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            chromium = null;
        }
    }

    /** A page of its own session, in a language, relative to an address. */
    Page page(String baseUrl, String locale) {
        return page(baseUrl, locale, null);
    }

    /** The same in another time zone than the machine's. */
    Page pageIn(String zone, String baseUrl, String locale) {
        return page(baseUrl, locale, zone);
    }

    private Page page(String baseUrl, String locale, String zone) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(baseUrl)
                                .setLocale(locale)
                                .setTimezoneId(zone));
        opened.add(context);
        return context.newPage();
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }
}
