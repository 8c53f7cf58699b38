package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import abono.it.RawHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many who send slowly keep nobody else waiting. */
class SlowBodiesIT {
    private static final int MANY = 250;

    private final List<RawHttp> slow = new ArrayList<>();

    @AfterEach
    void hangUp() {
        slow.forEach(RawHttp::close);
    }

    @Test
    void servesOthersWhileManyFormsComeSlowly() {
        begin("POST /signin.xhtml", "Content-Type: application/x-www-form-urlencoded");
        othersAreServed();
    }

    @Test
    void servesOthersWhileManyCommandsComeSlowly() {
        begin(
                "POST /api/v1/quotes",
                "Content-Type: application/json",
                "Idempotency-Key: slow",
                "Authorization: Bearer demo-key-diego");
        othersAreServed();
    }

    private void begin(String line, String... headers) {
        for (int i = 0; i < MANY; i++) {
            RawHttp http = RawHttp.to(Product.url());
            slow.add(http.head(line, headers).send("Content-Length: 100000\r\n\r\nx"));
        }
    }

    private void othersAreServed() {
        long start = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            Rest.DIEGO.get("/clock").expect(200);
            Rest.DIEGO.post("/quotes", Story.offer()).expect(201);
            assertThat(new PageVisitor().get("/signin.xhtml").statusCode()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }
}
