package abono.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The main job through REST, as the demo people. */
final class RestLoad {
    private static final String REP = "demo-key-diego";
    private static final String CONTACT = "demo-key-lucia";
    private static final String FINANCE = "demo-key-pablo";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> issued = Collections.synchronizedList(new ArrayList<>());
    private final String url;
    private final String account;
    private final String plan;

    RestLoad(String url) throws Exception {
        this.url = url;
        this.account = first(get("/accounts", CONTACT)).getString("id");
        this.plan =
                first(get("/catalog", CONTACT))
                        .getJsonArray("plans")
                        .getJsonObject(1)
                        .getString("id");
    }

    /** So many quotes that wait for an answer. */
    List<String> sentQuotes(int times) throws Exception {
        String[] ids = new String[times];
        Rate.measure(4, times, i -> ids[i] = sentQuote());
        return List.of(ids);
    }

    private String sentQuote() throws Exception {
        String body =
                """
                {"account":"%s","termMonths":12,"validUntil":"%s","lines":
                 [{"plan":"%s","seats":25,"period":"ANNUAL","discountPercent":"10"}]}
                """
                        .formatted(account, LocalDate.now().plusDays(30), plan);
        String id = post("/quotes", REP, body).getString("id");
        post("/quotes/" + id + "/send", REP, "{}");
        return id;
    }

    /** What a quote of so many lines comes to, computed and kept nowhere. */
    void preview(int lines) throws Exception {
        String line =
                "{\"plan\":\"%s\",\"seats\":25,\"period\":\"ANNUAL\",\"discountPercent\":\"10\"}"
                        .formatted(plan);
        String body =
                "{\"account\":\"%s\",\"termMonths\":36,\"validUntil\":\"%s\",\"lines\":[%s]}"
                        .formatted(
                                account,
                                LocalDate.now().plusDays(30),
                                String.join(",", Collections.nCopies(lines, line)));
        post("/quotes/preview", REP, body);
    }

    void accept(String quote) throws Exception {
        String body =
                "{\"revision\":1,\"name\":\"Lucía Navarro\",\"title\":\"CFO\","
                        + "\"termsAccepted\":true}";
        JsonObject answer = post("/quotes/" + quote + "/accept", CONTACT, body);
        issued.add(answer.getJsonObject("invoice").getString("id"));
    }

    /** Invoices that were issued and not paid yet. */
    List<String> invoices(int times) {
        List<String> some = List.copyOf(issued.subList(0, times));
        issued.clear();
        return some;
    }

    void pay(String invoice) throws Exception {
        String body =
                """
                {"account":"%s","gatewayToken":"tok_visa","allocations":
                 [{"invoice":"%s","amount":"12.34"}]}
                """
                        .formatted(account, invoice);
        JsonObject answer = post("/payments", CONTACT, body);
        if (!"SUCCEEDED".equals(answer.getString("status"))) {
            throw new IOException("Not paid: " + answer);
        }
    }

    /** Whether no check of the ledger finds a difference. */
    boolean booksAreRight() throws Exception {
        JsonValue checks = get("/ledger/checks", FINANCE);
        JsonArray each =
                checks instanceof JsonArray array
                        ? array
                        : checks.asJsonObject().getJsonArray("items");
        return IntStream.range(0, each.size())
                .allMatch(i -> each.getJsonObject(i).getInt("differences") == 0);
    }

    private static JsonObject first(JsonValue answer) {
        JsonArray items =
                answer instanceof JsonArray array
                        ? array
                        : answer.asJsonObject().values().stream()
                                .filter(JsonArray.class::isInstance)
                                .map(JsonArray.class::cast)
                                .findFirst()
                                .orElseThrow();
        return items.getJsonObject(0);
    }

    private JsonValue get(String path, String key) throws Exception {
        return send(request(path, key).GET().build());
    }

    private JsonObject post(String path, String key, String body) throws Exception {
        return send(request(path, key)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .asJsonObject();
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + key);
    }

    private JsonValue send(HttpRequest request) throws Exception {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }
}
