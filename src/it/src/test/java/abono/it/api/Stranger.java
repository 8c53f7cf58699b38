package abono.it.api;

import abono.it.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
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
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final String PAGE = "/verify.xhtml";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    /** The answer to a digest, as the page's script fills it in. */
    static String verifies(String sha256) {
        return new Stranger().ask(sha256);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    private String ask(String digest) {
        String page = get(PAGE).body();
        String body =
                "verify=verify&verify%3Acheck=x&verify%3Adigest="
                        + digest
                        + "&primefaces.nonce="
                        + found(NONCE, page)
                        + "&jakarta.faces.ViewState="
                        + found(STATE, page);
        return send(request(PAGE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)))
                .body();
    }

    private static String found(Pattern what, String page) {
        Matcher found = what.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No " + what);
        }
        return URLEncoder.encode(found.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8);
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
