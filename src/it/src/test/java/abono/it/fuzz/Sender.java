package abono.it.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests of one caller and notes each answer that no caller should ever get. */
final class Sender {
    /** PrimeFaces names one exception in each page: the one that its script has a page for. */
    private static final Pattern SERVER =
            Pattern.compile(
                    ".{0,60}(?:Payara|GlassFish|Grizzly|Mojarra|\\bat abono\\.|org\\.postgresql"
                            + "|(?<!\\.ViewExpired)Exception\\b|HTTP Status \\d).{0,60}");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();

    private final String base;
    private final List<String> faults = new ArrayList<>();
    private int sent;

    Sender(String base) {
        this.base = base;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    /** Sends, and notes a fault under what was sent. */
    HttpResponse<String> send(HttpRequest.Builder request, String what) {
        try {
            sent++;
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            judge(answer, what);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void judge(HttpResponse<String> answer, String what) {
        boolean text = answer.headers().firstValue("Content-Type").orElse("").contains("text/html");
        Matcher server = SERVER.matcher(text ? answer.body() : "");
        boolean tells = server.find();
        if (answer.statusCode() >= 500 || tells) {
            String shown = what.length() > 600 ? what.substring(0, 600) + "…" : what;
            String told = tells ? " tells " + server.group() : "";
            faults.add(answer.statusCode() + told + " " + shown.replace("\0", "<NUL>"));
        }
    }

    /** Answers that were failures, each with what was sent. */
    List<String> faults() {
        return faults;
    }

    int sent() {
        return sent;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
