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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same portal as an enterprise archive on a full Jakarta EE server. */
class EarOnPayaraServerIT {

    /** The text of a mail as its recipient reads it. */
    private static final String WHOLE = "replace(plain, '••••••', secret) from outbox_mail";

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static PayaraServer server;
    private static String database;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    @BeforeAll
    static void deploy() {
        database = TestSession.newDatabase("ear");
        server =
                new PayaraServer(
                        Map.of(
                                "ABONO_DB_URL", database,
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

    @Test
    void acceptsAQuoteByItsLinkWithoutSigningIn() throws Exception {
        String link = linkOf(sentQuote());
        assertThat(submit(link, "ask=ask&ask%3AsendCode=x").statusCode()).isEqualTo(200);
        String code = found(WHOLE + " where kind = 'QUOTE_CODE'", ": (\\d{6})\\n");

        submit(link, "confirming=confirming&confirming%3AconfirmCode=x&confirming%3Acode=" + code);
        HttpResponse<String> answered =
                submit(
                        link,
                        "accept=accept&accept%3Aname=Ana&accept%3Atitle=CFO"
                                + "&accept%3AtermsAccepted=on&accept%3AacceptQuote=x");

        assertThat(answered.body()).as(server::log).contains("Gracias por su respuesta");
        assertThat(get("/corporate/overview.xhtml").uri().getPath()).isEqualTo("/signin.xhtml");
    }

    private String sentQuote() throws Exception {
        String account = id(rest("lucia", "accounts", null));
        String catalog = rest("lucia", "catalog", null);
        String plan = id(catalog.substring(catalog.indexOf("\"plans\":")));
        String body =
                """
                {"account":"%s","termMonths":12,"validUntil":"%s","lines":
                 [{"plan":"%s","seats":5,"period":"ANNUAL","discountPercent":"0"}]}
                """
                        .formatted(account, LocalDate.now().plusDays(20), plan);
        String quote = id(rest("diego", "quotes", body));
        rest("diego", "quotes/" + quote + "/send", "{}");
        return quote;
    }

    private static String linkOf(String quote) throws SQLException {
        return found(
                WHOLE
                        + " where kind = 'QUOTE_SENT' and recipient like 'lucia%' and"
                        + " plain like '%"
                        + quote
                        + "%'",
                "(/offer\\.xhtml\\?t=[\\w-]{43})");
    }

    private static String id(String json) {
        return ID.matcher(json).results().findFirst().orElseThrow().group(1);
    }

    private static String found(String from, String pattern) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database, "abono", "for-tests-only");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + from)) {
            assertThat(row.next()).isTrue();
            Matcher matcher = Pattern.compile(pattern).matcher(row.getString(1));
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }
    }

    private String rest(String person, String path, String body) throws Exception {
        HttpRequest.Builder request =
                request("/api/v1/" + path)
                        .header("Authorization", "Bearer demo-key-" + person)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.body();
    }

    private HttpResponse<String> submit(String page, String fields) throws Exception {
        String form = get(page).body();
        Matcher state = VIEW_STATE.matcher(form);
        Matcher nonce = NONCE.matcher(form);
        assertThat(state.find() && nonce.find()).as(form).isTrue();
        String body =
                fields
                        + "&jakarta.faces.ViewState="
                        + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8)
                        + "&primefaces.nonce="
                        + URLEncoder.encode(nonce.group(1), StandardCharsets.UTF_8);
        return http.send(
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }
}
