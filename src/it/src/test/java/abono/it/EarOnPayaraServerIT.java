package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same portal as an enterprise archive on a full Jakarta EE server. */
class EarOnPayaraServerIT {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static PayaraServer server;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    @BeforeAll
    static void deploy() {
        server =
                new PayaraServer(
                        Map.of(
                                "ABONO_DB_URL", TestSession.newDatabase("ear"),
                                "ABONO_DB_USER", "abono",
                                "ABONO_DB_PASSWORD", "for-tests-only"));
        server.start();
        server.deploy(Path.of(System.getProperty("abono.it.ear")));
    }

    @AfterAll
    static void remove() {
        server.close();
    }

    @Test
    void saysItIsUp() throws IOException, InterruptedException {
        HttpResponse<String> health = get("/api/v1/health");

        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
        assertThat(health.body()).contains("UP");
    }

    @Test
    void letsSomebodySignInAndShowsTheirDoor() throws IOException, InterruptedException {
        String form = get("/signin.xhtml").body();
        Matcher state = VIEW_STATE.matcher(form);
        assertThat(state.find()).as(form).isTrue();
        String body =
                "signin=signin&signin%3Aemail=lucia%40navarro-logistica.example"
                        + "&signin%3Apassword=abono-demo-2026&signin%3Aenter=x&"
                        + "jakarta.faces.ViewState="
                        + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);

        HttpResponse<String> signedIn =
                http.send(
                        request("/signin.xhtml")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(signedIn.uri().getPath())
                .as(() -> signedIn.statusCode() + signedIn.body() + server.log())
                .isEqualTo("/corporate/overview.xhtml");
        assertThat(signedIn.body()).contains("Navarro Logística, S.L.");
    }

    @Test
    void answersRestWithAKey() throws IOException, InterruptedException {
        HttpResponse<String> accounts =
                http.send(
                        request("/api/v1/accounts")
                                .header("Authorization", "Bearer demo-key-lucia")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(accounts.statusCode()).as(accounts.body()).isEqualTo(200);
        assertThat(accounts.body()).contains("A-000101").doesNotContain("A-000102");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }
}
