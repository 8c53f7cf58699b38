package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product answers a browser, and keeps its promises about the database. */
class SmokeIT {

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
    void saysItIsUp() {
        Page page = browser.page(Product.url(), "en");

        Response health = page.navigate("/api/v1/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text()).contains("UP");
    }

    @Test
    void itsFolderSaysHowItIsStarted() throws IOException {
        Path folder = Path.of(System.getProperty("abono.it.distribution"));
        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("java -jar abono.jar", "ABONO_DATA_DIR");
    }

    @Test
    void syncsEveryCommitToDisk() {
        assertThat(Product.database().ask("show fsync")).isEqualTo("on");
        assertThat(Product.database().ask("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void worksWithoutTheRightsOfASuperuser() {
        assertThat(Product.database().ask("select usesuper from pg_user where usename = user"))
                .isEqualTo("f");
    }

    @Test
    void trustsNobodyWithoutThePassword() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Product.database().connect("postgres", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void sortsSpanishAsSpaniardsDo() {
        assertThat(
                        Product.database()
                                .ask(
                                        "select string_agg(n, ' ' order by n collate \"es-x-icu\")"
                                                + " from unnest(array['Oa','Nz','Ñu']) n"))
                .isEqualTo("Nz Ñu Oa");
    }
}
