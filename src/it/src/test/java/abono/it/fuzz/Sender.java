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
import java.util.regex.Pattern;

/** Sends requests of one caller and notes each answer that no caller should ever get. */
final class Sender {
    private static final Pattern SERVER =
            Pattern.compile(
                    "Payara|GlassFish|Grizzly|Mojarra|Exception\\b|\\bat abono\\.|org\\.postgresql"
                            + "|HTTP Status \\d");

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
        if (answer.statusCode() >= 500 || text && SERVER.matcher(answer.body()).find()) {
            String shown = what.length() > 600 ? what.substring(0, 600) + "…" : what;
            faults.add(answer.statusCode() + " " + shown.replace("\0", "<NUL>"));
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
