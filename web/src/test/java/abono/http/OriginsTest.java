package abono.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private final Origins origins = new Origins("https://Pay.example");

    @Test
    void takesWhatAPageOfThePortalSends() {
        assertThat(trusted("Origin", "https://pay.example")).isTrue();
        assertThat(trusted("Origin", "http://inside:8080")).isTrue();
        assertThat(trusted("Referer", "https://pay.example/corporate/quotes.xhtml?x=1")).isTrue();
        assertThat(trusted("Sec-Fetch-Site", "same-origin")).isTrue();
        assertThat(trusted("Sec-Fetch-Site", "none")).isTrue();
        assertThat(trusted("Accept", "*/*")).isTrue();
        assertThat(
                        origins.trusts(
                                request(
                                        "POST",
                                        Map.of("Sec-Fetch-Site", "same-origin", "Origin", "null"))))
                .isTrue();
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        assertThat(trusted("Origin", "https://evil.example")).isFalse();
        assertThat(trusted("Origin", "https://pay.example.evil.example")).isFalse();
        assertThat(trusted("Origin", "https://pay.example:444")).isFalse();
        assertThat(trusted("Origin", "null")).isFalse();
        assertThat(trusted("Origin", "")).isFalse();
        assertThat(trusted("Origin", "%")).isFalse();
        assertThat(trusted("Referer", "https://evil.example/?https://pay.example/")).isFalse();
        assertThat(trusted("Sec-Fetch-Site", "cross-site")).isFalse();
        assertThat(trusted("Sec-Fetch-Site", "same-site")).isFalse();
    }

    @Test
    void letsEverybodyLook() {
        assertThat(origins.trusts(request("GET", Map.of("Origin", "https://evil.example"))))
                .isTrue();
    }

    private boolean trusted(String header, String value) {
        return origins.trusts(request("POST", Map.of("Host", "inside:8080", header, value)));
    }

    private static HttpServletRequest request(String method, Map<String, String> headers) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        OriginsTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, called, arguments) ->
                                called.getName().equals("getMethod")
                                        ? method
                                        : headers.get(arguments[0]));
    }
}
