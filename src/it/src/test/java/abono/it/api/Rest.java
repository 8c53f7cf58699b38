package abono.it.api;

import abono.it.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/**
 * A caller of REST.
 *
 * @param key the API key, or null for a stranger
 * @param language of the answers
 */
record Rest(String key, String language) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static final Rest DIEGO = demo("diego");
    static final Rest LUCIA = demo("lucia");
    static final Rest ANDRES = demo("andres");
    static final Rest PABLO = demo("pablo");
    static final Rest IRENE = demo("irene");

    /** Somebody of the demo data, by short name. */
    static Rest demo(String name) {
        return new Rest("demo-key-" + name, "en");
    }

    Rest speaking(String other) {
        return new Rest(key, other);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** A command with a key of its own. */
    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String idempotencyKey) {
        return send(json(path).header("Idempotency-Key", idempotencyKey).POST(text(body)));
    }

    Answer postWithoutKey(String path, String body) {
        return send(json(path).POST(text(body)));
    }

    /** Any command, with all that any of them asks for. */
    Answer command(String method, String path, String body) {
        return send(
                json(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"1\"")
                        .method(method, text(body)));
    }

    /** A command on the version that was read. */
    Answer judge(String path, String body, String ifMatch) {
        return send(
                json(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", ifMatch)
                        .POST(text(body)));
    }

    Answer put(String path, String body) {
        return send(json(path).PUT(text(body)));
    }

    Answer put(String path, String body, String ifMatch) {
        return send(json(path).header("If-Match", ifMatch).PUT(text(body)));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Product.url() + "/api/v1" + path))
                        .header("Accept-Language", language);
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }
}
