package abono.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;

/** A real browser for one test class; each page comes from a context without any history. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET_AND_AS_ROOT =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser open() {
        Playwright playwright = Playwright.create();
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET_AND_AS_ROOT);
        InstalledChromium.path().ifPresent(options::setExecutablePath);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A page of its own session, in a language, relative to an address. */
    Page page(String baseUrl, String locale) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(baseUrl)
                                .setLocale(locale));
        return context.newPage();
    }

    /** The same in another time zone than the machine's. */
    Page pageIn(String zone, String baseUrl, String locale) {
        return chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(baseUrl)
                                .setLocale(locale)
                                .setTimezoneId(zone))
                .newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
