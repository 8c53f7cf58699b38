package abono.it.api;

import abono.it.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the few pages that REST cannot do without, e.g. the bank's question. No browser. */
final class PageVisitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final String DEMO_PASSWORD = "abono-demo-2026";

    /** As browsers do without TLS, it speaks HTTP/1.1. */
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    static PageVisitor signedIn(String email) {
        PageVisitor visitor = new PageVisitor();
        visitor.submit(
                "/signin.xhtml",
                Map.of(
                        "signin",
                        "signin",
                        "signin:email",
                        email,
                        "signin:password",
                        DEMO_PASSWORD,
                        "signin:enter",
                        "x"));
        return visitor;
    }

    /** Shows by a mailed code that the quote's link is theirs. */
    void confirms(SentQuote quote, String email) {
        submit(quote.link(email), Map.of("ask", "ask", "ask:sendCode", "x"));
        Map<String, String> code =
                Map.of(
                        "confirming", "confirming",
                        "confirming:code", quote.code(email),
                        "confirming:confirmCode", "x");
        submit(quote.link(email), code);
    }

    /** Presses a button of the bank's question. */
    void press(String page, String button) {
        submit(page, Map.of("challenge", "challenge", "challenge:" + button, "x"));
    }

    /** A page as it answers, redirects followed. */
    HttpResponse<String> get(String page) {
        return send(request(page));
    }

    /** What a reader sees of a page, not what is typed in fields; with single spaces. */
    String text(String page) {
        return text(get(page));
    }

    static String text(HttpResponse<String> page) {
        String body = page.body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** Fills in a form of a page and sends it without any script; redirects followed. */
    HttpResponse<String> submit(String page, Map<String, String> fields) {
        return submit(page, fields, state(page));
    }

    /** What the page must be given back with its form. */
    String state(String page) {
        String body = send(request(page)).body();
        Matcher state = VIEW_STATE.matcher(body);
        Matcher nonce = NONCE.matcher(body);
        if (!state.find()) {
            throw new IllegalStateException("No form on " + page);
        }
        return "jakarta.faces.ViewState="
                + encoded(state.group(1))
                + (nonce.find() ? "&primefaces.nonce=" + encoded(nonce.group(1)) : "");
    }

    /** Sends fields as they are, whatever the page had; an address to go to is not followed. */
    HttpResponse<String> post(String page, Map<String, String> fields, boolean follow) {
        String body = form(fields);
        HttpRequest.Builder request =
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return follow ? send(request) : send(staying(), request);
    }

    /** Fields as a form sends them. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Sends a form with a file in it and tells its length, as a browser does. */
    HttpResponse<String> sendMultipart(String page, String boundary, Supplier<InputStream> body) {
        return send(
                request(page)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Accept-Language", "en")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(all(body))));
    }

    private static byte[] all(Supplier<InputStream> body) {
        try (InputStream stream = body.get()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpClient staying() {
        return HttpClient.newBuilder()
                .version(http.version())
                .cookieHandler(http.cookieHandler().orElseThrow())
                .build();
    }

    /** As it was before it was encoded for a form. */
    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Sends a form that was opened before. */
    HttpResponse<String> submit(String page, Map<String, String> fields, String state) {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()) + "&")
                        .collect(Collectors.joining());
        HttpResponse<String> answer =
                send(
                        request(page)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body + state)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create(Product.url() + page));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(http, request);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
