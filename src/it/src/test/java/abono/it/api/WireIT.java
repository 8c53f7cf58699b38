package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not even a request that could be read, and how lists go on. */
class WireIT {
    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "5", "\"x\"", "{\"account\":}", "{} {}"})
    void refusesABodyThatIsNoObject(String body) {
        DIEGO.post("/quotes", body).expect(400);
    }

    @Test
    void refusesWhatIsNotJsonAtAll() {
        Answer refused =
                DIEGO.send(
                        DIEGO.request("/quotes")
                                .header("Content-Type", "text/plain")
                                .header("Idempotency-Key", "x")
                                .POST(BodyPublishers.ofString("hello")));

        refused.expect(415);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void refusesABodyOfMoreThanAMegabyte() {
        DIEGO.post("/quotes", "{\"notes\":\"" + "x".repeat(1_100_000) + "\"}").expect(413);
    }

    @Test
    void refusesAnAnswerInAnotherFormat() {
        DIEGO.send(DIEGO.request("/clock").header("Accept", "text/csv").GET()).expect(406);
    }

    @Test
    void namesTheMethodsThatAnAddressKnows() {
        Answer refused = DIEGO.send(DIEGO.request("/quotes").DELETE()).expect(405);

        assertThat(refused.header("Allow")).contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/quotes?limit=0",
                "/quotes?limit=101",
                "/quotes?limit=x",
                "/quotes?cursor=x",
                "/quotes?status=LOST",
                "/quotes?account=1",
                "/invoices?state=closed",
                "/ledger/entries",
                "/ledger/trial-balance?asOf=2026-13-01"
            })
    void namesAParameterThatCannotBeRead(String path) {
        assertThat(PABLO.get(path).expect(400).fields()).hasSize(1);
    }

    @Test
    void answersAnAddressThatIsNoneByNotFound() {
        LUCIA.get("/quotes/1").expect(404);
        LUCIA.get("/quotes/" + UUID.randomUUID()).expect(404);
        LUCIA.get("/nothing").expect(404);
    }

    @Test
    void goesOnAfterTheCursorWithoutGapOrDouble() {
        Story.aSentQuote();
        Story.aSentQuote();
        Story.aSentQuote();

        Answer first = DIEGO.get("/quotes?limit=2").expect(200);
        Story.aDraft();
        Answer second = DIEGO.get("/quotes?limit=2&cursor=" + first.at("/nextCursor")).expect(200);

        assertThat(first.header("Link")).contains("rel=\"next\"", "limit=2", "cursor=");
        assertThat(second.items().get(0).getString("id"))
                .isLessThan(first.items().get(1).getString("id"));
        assertThat(
                        Product.database()
                                .ask(
                                        "select count(*) from quote where id < '"
                                                + first.items().get(1).getString("id")
                                                + "' and id > '"
                                                + second.items().get(0).getString("id")
                                                + "'"))
                .isEqualTo("0");
    }
}
