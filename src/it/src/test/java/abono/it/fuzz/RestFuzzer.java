package abono.it.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a key who calls each operation of the contract with nonsense. */
final class RestFuzzer {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}");
    private static final int DEEPEST = 3;

    private final Sender sender;
    private final Nonsense nonsense;
    private final String key;
    private final JsonObject contract;
    private final Set<String> ids = new LinkedHashSet<>();

    RestFuzzer(Sender sender, Nonsense nonsense, String key) {
        this.sender = sender;
        this.nonsense = nonsense;
        this.key = key;
        this.contract = read(sender);
        for (String list : List.of("accounts", "quotes", "invoices", "subscriptions", "payments")) {
            Matcher id = ID.matcher(call("GET", "/api/v1/" + list, null).body());
            while (id.find()) {
                ids.add(id.group());
            }
        }
    }

    private static JsonObject read(Sender sender) {
        HttpRequest.Builder request = sender.to("/openapi").header("Accept", "application/json");
        return json(sender.send(request.GET(), "GET /openapi").body());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Method and path of each operation, e.g. {@code GET /api/v1/quotes/{id}}. */
    Map<String, JsonObject> operations() {
        Map<String, JsonObject> operations = new TreeMap<>();
        contract.getJsonObject("paths")
                .forEach(
                        (path, item) ->
                                item.asJsonObject()
                                        .forEach(
                                                (method, each) ->
                                                        operations.put(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path,
                                                                each.asJsonObject())));
        return operations;
    }

    void call(String name, JsonObject operation) {
        String method = name.substring(0, name.indexOf(' '));
        StringBuilder path = new StringBuilder(place(name.substring(name.indexOf('/'))));
        String mark = "?";
        for (JsonObject parameter : parameters(operation)) {
            if (parameter.getString("in").equals("query") && nonsense.onceIn(2)) {
                path.append(mark).append(parameter.getString("name")).append('=');
                path.append(Sender.encoded(nonsense.text()));
                mark = "&";
            }
        }
        JsonObject body = operation.getJsonObject("requestBody");
        call(method, path.toString(), body == null && nonsense.onceIn(2) ? null : text(body));
    }

    private static List<JsonObject> parameters(JsonObject operation) {
        JsonArray all = operation.getJsonArray("parameters");
        return all == null ? List.of() : all.getValuesAs(JsonObject.class);
    }

    private String place(String path) {
        Matcher gap = Pattern.compile("\\{\\w+}").matcher(path);
        return gap.replaceAll(any -> Matcher.quoteReplacement(Sender.encoded(id())));
    }

    private String id() {
        return ids.isEmpty() || nonsense.onceIn(4)
                ? nonsense.text().replace("/", "-")
                : nonsense.any(new ArrayList<>(ids));
    }

    private HttpResponse<String> call(String method, String path, String body) {
        HttpRequest.Builder request =
                sender.to(path)
                        .header("Authorization", "Bearer " + key)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"" + nonsense.below(3) + "\"")
                        .header("Accept-Language", nonsense.onceIn(2) ? "en" : "es;q=9;");
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        return sender.send(request, key + " " + method + " " + path + " " + body);
    }

    /** A body as the contract has it, with nonsense in it; sometimes no JSON at all. */
    private String text(JsonObject body) {
        if (body == null || nonsense.onceIn(12)) {
            return nonsense.any(
                    List.of(
                            "",
                            "{",
                            "null",
                            "[]",
                            "5",
                            "{\"a\":" + "1".repeat(1_200) + "}",
                            "[".repeat(1_100),
                            "{\"a\":".repeat(1_100),
                            "{\"\\u0000\":1}"));
        }
        JsonObject content = body.getJsonObject("content").getJsonObject("application/json");
        return value(content.getJsonObject("schema"), 0);
    }

    private String value(JsonObject schema, int depth) {
        if (nonsense.onceIn(9) || depth > DEEPEST) {
            return nonsense.onceIn(2) ? "null" : quoted(nonsense.text());
        }
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replaceAll(".*/", "");
            return value(
                    contract.getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject(name),
                    depth + 1);
        }
        return switch (schema.getString("type", "object")) {
            case "object" -> object(schema, depth);
            case "array" -> "[" + value(schema.getJsonObject("items"), depth + 1) + "]";
            case "integer", "number" ->
                    nonsense.any(List.of("1", "0", "-1", "12", "2147483648", "1e400", "1.5"));
            case "boolean" -> nonsense.onceIn(3) ? "false" : "true";
            default -> simple(schema);
        };
    }

    private String simple(JsonObject schema) {
        JsonArray constants = schema.getJsonArray("enum");
        if (constants != null && !nonsense.onceIn(5)) {
            JsonValue one = nonsense.any(new ArrayList<>(constants));
            return quoted(((JsonString) one).getString());
        }
        return quoted(nonsense.onceIn(2) ? id() : nonsense.text());
    }

    private String object(JsonObject schema, int depth) {
        List<String> members = new ArrayList<>();
        JsonObject properties = schema.getJsonObject("properties");
        if (properties != null) {
            properties.forEach(
                    (name, each) -> {
                        if (!nonsense.onceIn(4)) {
                            members.add(quoted(name) + ":" + value(each.asJsonObject(), depth));
                        }
                    });
        }
        return "{" + String.join(",", members) + "}";
    }

    private static String quoted(String text) {
        return Json.createValue(text).toString();
    }
}
