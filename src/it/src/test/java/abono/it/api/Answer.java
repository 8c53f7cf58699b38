package abono.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** What REST answered. Places in the body are JSON pointers, e.g. {@code /invoice/id}. */
public record Answer(HttpResponse<String> http) {
    int status() {
        return http.statusCode();
    }

    String body() {
        return http.body();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse(null);
    }

    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body()))) {
            return reader.readObject();
        }
    }

    /** The text or number at the place. */
    String at(String pointer) {
        JsonValue value = Json.createPointer(pointer).getValue(json());
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }

    boolean has(String pointer) {
        return Json.createPointer(pointer).containsValue(json());
    }

    List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The fields that a problem names. */
    List<String> fields() {
        return json().containsKey("errors")
                ? json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field"))
                        .toList()
                : List.of();
    }

    /** Fails with the whole answer when the status is another. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError(
                    http.request().method()
                            + " "
                            + http.uri()
                            + " answered "
                            + status()
                            + " "
                            + body());
        }
        return this;
    }
}
