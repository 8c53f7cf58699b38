package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent is compressed, and what never changes is kept by browsers and proxies. */
class CompressionIT {
    private static final String DOOR = "/signin.xhtml";
    private static final Pattern RESOURCE = Pattern.compile("\"(/jakarta\\.faces\\.[^\"]+)\"");

    /** A client of HTTP/2 asks for it in clear text and must not lose the compression by that. */
    @ParameterizedTest
    @EnumSource(Version.class)
    void compressesPagesStylesScriptsAndJson(Version version) throws Exception {
        for (String address : all(version)) {
            HttpResponse<byte[]> answer = get(version, address, "gzip");
            boolean shrinks = !address.contains(".woff2");
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding"))
                    .as(address)
                    .isEqualTo(java.util.Optional.ofNullable(shrinks ? "gzip" : null));
        }
    }

    @Test
    void sendsThePlainTextToThoseWhoDoNotAccept() throws Exception {
        HttpResponse<byte[]> plain = get(Version.HTTP_1_1, DOOR, "identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("</html>");
    }

    @Test
    void letsStylesScriptsAndFontsBeKeptForAYearByTheirVersion() throws Exception {
        List<String> resources = resources(Version.HTTP_1_1);
        assertThat(resources).anyMatch(each -> each.contains("abono.css")).hasSizeGreaterThan(9);
        for (String each : resources) {
            HttpResponse<byte[]> answer = get(Version.HTTP_1_1, each, "gzip");
            assertThat(each).containsPattern("[?&]v=");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(each)
                    .hasValue("public, max-age=31536000, immutable");
            if (answer.headers().firstValue("Content-Encoding").isPresent()) {
                assertThat(answer.headers().firstValue("Vary"))
                        .as(each)
                        .hasValue("Accept-Encoding");
            }
        }
    }

    @Test
    void keepsNothingForAYearThatNamesNoOrAnotherVersion() throws Exception {
        for (String each : List.of("", "&v=0")) {
            String address = "/jakarta.faces.resource/abono.css.xhtml?ln=abono" + each;
            assertThat(get(Version.HTTP_1_1, address, "gzip").headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).doesNotContain("immutable"));
        }
    }

    @Test
    void aPageIsDrawnBeforeItsScriptsAreThere() throws Exception {
        String page = text(get(Version.HTTP_1_1, DOOR, "gzip"));
        assertThat(page.indexOf("<script")).isGreaterThan(page.indexOf("</main>"));
    }

    private static List<String> all(Version version) throws Exception {
        List<String> addresses = new java.util.ArrayList<>(resources(version));
        addresses.add(DOOR);
        addresses.add("/api/v1/catalog");
        return addresses;
    }

    private static List<String> resources(Version version) throws Exception {
        Matcher found = RESOURCE.matcher(text(get(version, DOOR, "gzip")));
        return found.results().map(each -> each.group(1).replace("&amp;", "&")).toList();
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(Version version, String address, String encoding)
            throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().version(version).build();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(Product.url() + address))
                        .header("Accept-Encoding", encoding)
                        .header("Authorization", "Bearer demo-key-lucia")
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
