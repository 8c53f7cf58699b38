package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same portal as an enterprise archive on a full Jakarta EE server. */
class EarOnPayaraServerIT {

    private static PayaraServer server;

    @BeforeAll
    static void deploy() {
        server =
                new PayaraServer(
                        Map.of(
                                "ABONO_DB_URL", TestSession.newDatabase("ear"),
                                "ABONO_DB_USER", "abono",
                                "ABONO_DB_PASSWORD", "for-tests-only"));
        server.start();
        server.deploy(Path.of(System.getProperty("abono.it.ear")));
    }

    @AfterAll
    static void remove() {
        server.close();
    }

    @Test
    void saysItIsUp() throws IOException, InterruptedException {
        HttpResponse<String> health =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/health"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
        assertThat(health.body()).contains("UP");
    }
}
