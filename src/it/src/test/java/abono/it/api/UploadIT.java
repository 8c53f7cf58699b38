package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that is too large is refused by a sentence, and nothing that was typed is lost. */
class UploadIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String BOUNDARY = "----a-boundary-of-a-test";

    private final String page = "/sales/quote-recorded.xhtml?quote=" + new Company().sentQuote();
    private final PageVisitor diego = PageVisitor.signedIn("diego@abono.example");

    @Test
    void namesTheFieldOfAFileThatIsTooLarge() {
        HttpResponse<String> answer = upload(25);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("10 MB", "Typed with care", "said on the phone")
                .containsPattern("id=\"recording:file-error\"[^>]*>.*10 MB");
    }

    @Test
    void answersAFileThatIsFarTooLarge() {
        HttpResponse<String> answer = upload(80);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("10 MB").doesNotContain("Payara", "Exception");
    }

    private HttpResponse<String> upload(int megabytes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("recording", "recording");
        fields.put("recording:way", "PHONE");
        fields.put("recording:name", "Typed with care");
        fields.put("recording:note", "said on the phone");
        fields.put("recording:record", "x");
        for (String each : diego.state(page).split("&")) {
            String name = each.substring(0, each.indexOf('='));
            fields.put(name, PageVisitor.decoded(each.substring(each.indexOf('=') + 1)));
        }
        return diego.sendMultipart(
                page.replaceAll("\\?.*", ""), BOUNDARY, () -> body(fields, megabytes));
    }

    private static InputStream body(Map<String, String> fields, int megabytes) {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(part(name)).append(value).append("\r\n"));
        head.append(part("recording:file").replace("\r\n\r\n", "; filename=\"large.pdf\"\r\n"))
                .append("Content-Type: application/pdf\r\n\r\n");
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(bytes(head.toString()));
        byte[] megabyte = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(megabyte));
        }
        parts.add(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static String part(String name) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
