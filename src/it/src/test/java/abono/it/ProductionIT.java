package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The portal as an operator runs it: a database of their own, https before it, no demo and no
 * gateway for cards yet.
 */
class ProductionIT {
    private static final String PASSWORD = "for-tests-only";
    private static final String EMAIL = "owner@customer.example";
    private static final String KEY = "a-key-for-this-test";

    private static final Path DATA = LauncherProcess.newDataFolder();
    private static LauncherProcess portal;
    private static String database;
    private static String account;
    private static String invoice;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws SQLException {
        database = TestSession.newDatabase("named");
        Map<String, String> settings =
                Map.of(
                        "ABONO_MODE", "production",
                        "ABONO_SECRET", "a-secret-for-tests-of-32-characters-or-more",
                        "ABONO_PUBLIC_URL", "https://pay.example",
                        "ABONO_DB_URL", database,
                        "ABONO_DB_USER", "abono",
                        "ABONO_DB_PASSWORD", PASSWORD);
        portal = LauncherProcess.start(DATA, LauncherProcess.freePort(), settings).awaitOpen();
        fill();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    /** A seller, a customer with a billing contact, and an invoice that is open. */
    private static void fill() throws SQLException {
        account = UUID.randomUUID().toString();
        invoice = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        String hash =
                Product.database()
                        .ask("select password_hash from person where email like 'elena@%'");
        sql(
                "insert into person (id, email, name, language, version, password_hash) values"
                        + " ('%s', '%s', 'Owner', 'en', 1, '%s')",
                person, EMAIL, hash);
        sql(
                "insert into account (id, number, kind, legal_name, tax_id_valid, business, street,"
                        + " postal_code, city, country, currency, language, time_zone,"
                        + " payment_terms_days, version) values ('%s', 'A-1', 'ONLINE', 'Customer',"
                        + " false, true, 'Street 1', '28001', 'Madrid', 'ES', 'EUR', 'en',"
                        + " 'Europe/Madrid', 0, 1)",
                account);
        sql(
                "insert into membership (id, person_id, account_id, role) values"
                        + " (gen_random_uuid(), '%s', '%s', 'BILLING_CONTACT')",
                person, account);
        sql(
                "insert into api_key (id, person_id, label, secret_hash, created_at) values"
                        + " (gen_random_uuid(), '%s', 'Test', encode(sha256('%s'::bytea), 'hex'),"
                        + " now())",
                person, KEY);
    }

    private static void sql(String text, Object... figures) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "abono", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(text.formatted(figures));
        }
    }

    private static String count(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "abono", PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void usesTheDatabaseThatIsNamed() {
        assertThat(portal.output()).contains(database);
        assertThat(DATA.resolve("database")).doesNotExist();
    }

    @Test
    void hasNoPageOfTheSandbox() throws Exception {
        String session = signIn();
        for (String page : new String[] {"card.xhtml", "challenge.xhtml?charge=x", "", "x"}) {
            assertThat(get("/sandbox/" + page, "").statusCode()).as(page).isEqualTo(404);
            assertThat(get("/sandbox/" + page, session).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void takesNoTestCard() throws Exception {
        String payment =
                "{\"account\":\"%s\",\"gatewayToken\":\"tok_visa\",\"allocations\":[{\"invoice\":"
                        + "\"%s\",\"amount\":\"1.00\"}]}";
        HttpResponse<String> paid = post("/payments", payment.formatted(account, invoice));
        HttpResponse<String> kept =
                post(
                        "/accounts/" + account + "/payment-methods",
                        "{\"gatewayToken\":\"tok_visa\"}");

        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(422);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(422);
        assertThat(kept.body()).contains("PaymentRefusal.NOT_OFFERED", "bank transfer");
        assertThat(count("payment")).isEqualTo("0");
        assertThat(count("payment_method")).isEqualTo("0");
    }

    @Test
    void namesNoTestCardAnywhere() throws Exception {
        String contract = get("/openapi", "").body();
        String cards = get("/account/payment-methods.xhtml", signIn()).body();

        assertThat(contract).contains("/payments").doesNotContain("tok_", "4242", "sandbox");
        assertThat(cards)
                .contains("takes no card payments", "bank transfer")
                .doesNotContain("tok_", "4242", "sandbox", "Add a card");
    }

    @Test
    void showsNoDemoSignIn() throws Exception {
        assertThat(get("/signin.xhtml", "").body()).doesNotContain("demo");
    }

    @Test
    void sendsCookiesByHttpsToThisHostAlone() throws Exception {
        HttpResponse<String> page = get("/signin.xhtml", "");
        HttpResponse<String> in = post("/signin.xhtml", signInForm(), "");
        String all = String.join("\n", page.headers().allValues("Set-Cookie"));
        String after = String.join("\n", in.headers().allValues("Set-Cookie"));

        assertThat(all).contains("__Host-abono=");
        assertThat(after).contains("__Host-abono=", "__Host-abono-device=");
        for (String cookie : (all + "\n" + after).split("\n")) {
            assertThat(cookie)
                    .contains("SameSite=Lax", "Path=/")
                    .containsIgnoringCase("; Secure")
                    .containsIgnoringCase("; HttpOnly")
                    .doesNotContainIgnoringCase("Domain=");
        }
    }

    @Test
    void linksToItsPublicAddress() throws Exception {
        String answer = RawHttp.ask(portal.url(), "GET /", "Host: evil.example");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("evil.example");
        assertThat(post("/signin.xhtml", signInForm(), "https://pay.example").statusCode())
                .isEqualTo(302);
        assertThat(post("/signin.xhtml", signInForm(), "https://evil.example").statusCode())
                .isEqualTo(403);
    }

    private String signIn() throws IOException, InterruptedException {
        return post("/signin.xhtml", signInForm(), "").headers().allValues("Set-Cookie").stream()
                .map(each -> each.substring(0, each.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String signInForm() {
        Map<String, String> form =
                Map.of(
                        "signin", "signin",
                        "signin:email", EMAIL,
                        "signin:password", "abono-demo-2026",
                        "signin:enter", "x");
        return form.entrySet().stream()
                .map(
                        each ->
                                URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                                        + "="
                                        + URLEncoder.encode(
                                                each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> get(String path, String cookies)
            throws IOException, InterruptedException {
        return http.send(
                request(path).header("Cookie", cookies).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String page, String form, String origin)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                request("/api/v1" + path)
                        .header("Authorization", "Bearer " + KEY)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.url() + path))
                .header("Accept-Language", "en");
    }
}
