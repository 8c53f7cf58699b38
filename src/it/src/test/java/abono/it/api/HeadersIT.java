package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import abono.it.RawHttp;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and addresses that nobody should send are answered in our words, not the server's. */
class HeadersIT {
    private static final String KEY = "Authorization: Bearer demo-key-diego";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: garbage",
                "Accept: text/",
                "Accept: /",
                "Accept: text/html;q=x",
                "Accept: text/html;q=2",
                "Accept: application/json;;;",
                "Accept: \"",
                "Accept: text/csv",
                "Content-Type: garbage",
                "Content-Type: application/",
                "Content-Type: application/json; charset",
                "Content-Type: ;",
                "Content-Type: multipart/form-data",
                "Content-Type: text/xml",
                "If-Match: *",
                "Idempotency-Key: ",
            })
    void tellsAHeaderAsAProblem(String header) {
        String answer =
                RawHttp.ask(Product.url(), "POST /api/v1/quotes", KEY, header, "Content-Length: 0");

        assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 428);
        isAProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/nowhere",
                "GET /api/nowhere",
                "GET /api/v1/quotes?limit=%zz",
                "GET /api/v1/quotes?cursor=%00",
                "GET /api/v1/quotes/1/2/3/4/5",
                "BREW /api/v1/quotes",
                "PATCH /api/v1/quotes",
            })
    void tellsAnAddressAsAProblem(String line) {
        String answer = RawHttp.ask(Product.url(), line, KEY);

        assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 499);
        isAProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /nowhere",
                "GET /documents/nothing",
                "GET /documents/quote/x.pdf",
                "PUT /frame",
                "GET /frame",
                "DELETE /signin.xhtml",
                "GET /jakarta.faces.resource/.xhtml",
                "GET /jakarta.faces.resource/",
                "GET /jakarta.faces.resource/core.js.xhtml?ln=..%2f..",
                "GET /jakarta.faces.resource/nothing.js.xhtml?ln=primefaces",
                "GET /verify.xhtml?c=%00",
                "GET /verify.xhtml?c=%zz",
                "GET /WEB-INF/web.xml",
                "GET /%00",
                "GET /api/v1/quotes/%zz",
                "GET /api/v1/quotes/a%00b",
                "TRACE /",
            })
    void saysNothingOfTheServer(String line) {
        String answer = RawHttp.ask(Product.url(), line);

        assertThat(RawHttp.status(answer)).as(answer).isBetween(200, 499);
        saysNothing(answer);
    }

    private static void isAProblem(String answer) {
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("urn:abono:problem:");
        saysNothing(answer);
    }

    private static void saysNothing(String answer) {
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("payara", "glassfish", "grizzly", "jersey", "\nx-powered-by");
    }
}
