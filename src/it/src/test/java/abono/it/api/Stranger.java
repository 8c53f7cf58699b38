package abono.it.api;

import abono.it.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without any account who asks, in English, whether a document is true. */
final class Stranger {
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final String PAGE = "/verify.xhtml";
    private static final String LINE = "\r\n";
    private static final String EDGE = "edge-of-a-part";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** The answer to a digest, as the page's script sends it. */
    static String verifies(String sha256) {
        return new Stranger().send(sha256, null);
    }

    /** The answer to a file, as a browser without script sends it. */
    static String verifies(byte[] file) {
        return new Stranger().send("", file);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private String send(String digest, byte[] file) {
        Matcher state = STATE.matcher(get(PAGE).body());
        if (!state.find()) {
            throw new IllegalStateException("No form");
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "verify", "verify");
        part(body, "verify:check", "x");
        part(body, "verify:digest", digest);
        part(body, "jakarta.faces.ViewState", state.group(1).replace("&amp;", "&"));
        if (file != null) {
            text(
                    body,
                    "--" + EDGE + LINE + "Content-Disposition: form-data; name=\"verify:file\";");
            text(
                    body,
                    " filename=\"a.pdf\"" + LINE + "Content-Type: application/pdf" + LINE + LINE);
            body.writeBytes(file);
            text(body, LINE);
        }
        text(body, "--" + EDGE + "--" + LINE);
        return send(request(PAGE)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .body();
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        text(body, "--" + EDGE + LINE + "Content-Disposition: form-data; name=\"" + name + "\"");
        text(body, LINE + LINE + value + LINE);
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Product.url() + path))
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
