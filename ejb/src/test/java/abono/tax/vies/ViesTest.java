package abono.tax.vies;

import static org.assertj.core.api.Assertions.assertThat;

import abono.tax.VatNumber;
import abono.tax.VatRegister.Answer;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register over real HTTP. */
class ViesTest {
    private static final VatNumber NUMBER = VatNumber.of("ES", "A28015865");

    private final AtomicReference<String> asked = new AtomicReference<>();
    private String answer = "{\"valid\":true}";
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/check",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    asked.set(new String(body, StandardCharsets.UTF_8));
                    byte[] text = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, text.length);
                    exchange.getResponseBody().write(text);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void saysWhatTheRegisterSays() {
        assertThat(vies().ask(NUMBER)).isEqualTo(Answer.REGISTERED);
        assertThat(asked.get()).contains("\"countryCode\":\"ES\"", "\"vatNumber\":\"A28015865\"");
        answer = "{\"valid\":false}";
        assertThat(vies().ask(NUMBER)).isEqualTo(Answer.NOT_REGISTERED);
    }

    @Test
    void isHeldUpByNothing() {
        answer = "{\"actionSucceed\":false}";
        assertThat(vies().ask(NUMBER)).isEqualTo(Answer.UNKNOWN);
        answer = "<html>maintenance</html>";
        assertThat(vies().ask(NUMBER)).isEqualTo(Answer.UNKNOWN);
        status = 503;
        assertThat(vies().ask(NUMBER)).isEqualTo(Answer.UNKNOWN);
        server.stop(0);
        assertThat(vies().ask(NUMBER)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void asksNobodyUnlessSwitchedOn() {
        assertThat(new Vies().ask(NUMBER)).isEqualTo(Answer.UNKNOWN);
        assertThat(vies().ask(VatNumber.of("US", "123456789"))).isEqualTo(Answer.UNKNOWN);
        assertThat(asked.get()).isNull();
    }

    private Vies vies() {
        return new Vies("http://localhost:" + server.getAddress().getPort() + "/check");
    }
}
