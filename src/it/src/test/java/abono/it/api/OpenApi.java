package abono.it.api;

import abono.it.Product;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The description of REST that the product itself gives. */
final class OpenApi {
    private static final String ROOT = "/api/v1";

    private OpenApi() {}

    static JsonObject read() {
        Answer answer =
                new Rest(null, "en")
                        .send(
                                HttpRequest.newBuilder(URI.create(Product.url() + "/openapi"))
                                        .header("Accept", "application/json"))
                        .expect(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Each operation under its method and path, e.g. {@code GET /quotes/{id}}. */
    static Map<String, JsonObject> operations(JsonObject contract) {
        Map<String, JsonObject> operations = new TreeMap<>();
        contract.getJsonObject("paths")
                .forEach(
                        (path, item) ->
                                item.asJsonObject()
                                        .forEach(
                                                (method, operation) ->
                                                        operations.put(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.substring(
                                                                                ROOT.length()),
                                                                operation.asJsonObject())));
        return operations;
    }
}
