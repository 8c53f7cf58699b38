package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import abono.it.RawHttp;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that took effect is not carried out again, whatever became of its answer. */
class LostAnswerIT {
    private final String key = UUID.randomUUID().toString();
    private final String mark = UUID.randomUUID().toString();

    @AfterEach
    void keepAnswersAgain() {
        sql("drop function if exists refuse_answer() cascade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "en;q=2", ";;;", "es;q=NaN", ",,", "*;q=", "1"})
    void answersInEnglishWhenTheLanguageCannotBeRead(String language) {
        Rest caller = DIEGO.speaking(language);
        String offer = Story.offer(mark, "10", 25);

        Answer first = caller.post("/quotes", offer, key).expect(201);
        Answer again = caller.post("/quotes", offer, key).expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(drafts()).isEqualTo("1");
        assertThat(caller.get("/quotes/" + UUID.randomUUID()).expect(404).at("/title"))
                .isEqualTo("Not found");
    }

    @Test
    void answersWhatCannotBeKeptAndDoesItOnce() {
        refuseAnswers();
        String offer = Story.offer(mark, "10", 25);

        DIEGO.post("/quotes", offer, key).expect(201);
        DIEGO.post("/quotes", offer, key).expect(409);
        waitAMinute();

        Answer lost = DIEGO.post("/quotes", offer, key).expect(409);
        assertThat(lost.at("/type")).endsWith("IdempotencyRefusal.ANSWER_LOST");
        assertThat(drafts()).isEqualTo("1");
    }

    @Test
    void invitesOnceWhenTheAnswerCannotBeKept() {
        Company company = new Company();
        refuseAnswers();
        String invite = "{\"email\":\"" + mark + "@test.example\",\"role\":\"VIEWER\"}";
        String path = "/accounts/" + company.id + "/people";

        company.boss.rest().post(path, invite, key).expect(201);
        waitAMinute();

        company.boss.rest().post(path, invite, key).expect(409);
        assertThat(
                        Product.database()
                                .ask(
                                        "select count(*) from outbox_mail where recipient = '"
                                                + mark
                                                + "@test.example'"))
                .isEqualTo("1");
    }

    @Test
    void paysOnceAndSaysItAgainWhenTheAnswerCannotBeKept() {
        String invoice = Story.anInvoice();
        refuseAnswers();
        String payment = Story.payment(invoice, "100.00", "tok_visa");

        Answer first = LUCIA.post("/payments", payment, key).expect(201);
        waitAMinute();
        Answer again = LUCIA.post("/payments", payment, key).expect(201);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(Story.open(invoice)).isEqualTo("4256.00");
    }

    /** The answer reads the order's movements, after the order was committed. */
    @Test
    void saysTheSameAgainWhenTheAnswerCannotBeWritten() {
        String table = "purchase_order_movement";
        String path = "/accounts/" + Story.account() + "/purchase-orders";
        String order = Story.PURCHASE_ORDER.formatted(mark, "1.00");
        Answer first;
        sql("alter table " + table + " rename to hidden_table");
        try {
            first = LUCIA.post(path, order, key).expect(500);
        } finally {
            sql("alter table hidden_table rename to " + table);
        }
        Answer again = LUCIA.post(path, order, key).expect(500);

        assertThat(first.at("/detail")).contains("was carried out");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(
                        Product.database()
                                .ask(
                                        "select count(*) from purchase_order where number = '"
                                                + mark
                                                + "'"))
                .isEqualTo("1");
    }

    @Test
    void carriesOutOnceForWhoHangsUp() {
        String offer = Story.offer(mark, "10", 25);
        try (RawHttp http = RawHttp.to(Product.url())) {
            http.head(
                            "POST /api/v1/quotes",
                            "Authorization: Bearer demo-key-diego",
                            "Content-Type: application/json",
                            "Idempotency-Key: " + key,
                            "Content-Length: " + offer.length())
                    .send("\r\n" + offer);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> DIEGO.post("/quotes", offer, key).status() == 201);

        assertThat(drafts()).isEqualTo("1");
    }

    private String drafts() {
        return Product.database().ask("select count(*) from quote where notes = '" + mark + "'");
    }

    /** As if the database had gone away between the command and its answer. */
    private void refuseAnswers() {
        sql(
                "create function refuse_answer() returns trigger language plpgsql as $$ begin if"
                        + " new.status is not null then raise 'gone'; end if; return new; end $$");
        sql(
                "create trigger refuse before update on remembered_answer for each row when"
                        + " (new.idempotency_key = '"
                        + key
                        + "') execute function refuse_answer()");
    }

    private void waitAMinute() {
        sql(
                "update remembered_answer set asked_at = asked_at - interval '2 minutes' where"
                        + " idempotency_key = '"
                        + key
                        + "'");
    }

    private static void sql(String text) {
        try (Connection connection = Product.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
