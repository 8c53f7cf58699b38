package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes that customers ask for, and what the sellers have in hand (Q6). */
class RequestsIT {
    private final String path = "/accounts/" + Story.account() + "/requests";

    @Test
    void isMadeOnceForAKeyAlsoAtOnce() {
        String key = UUID.randomUUID().toString();
        List<Integer> statuses = AtOnce.run(4, i -> LUCIA.post(path, other(key), key).status());
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        String id = LUCIA.post(path, other(key), key).expect(201).at("/id");
        assertThat(LUCIA.get(path).expect(200).items())
                .filteredOn(each -> each.getString("text").equals(key))
                .extracting(each -> each.getString("id"))
                .containsExactly(id);
        assertThat(mails("diego@abono.example", key)).isEqualTo("1");
    }

    @Test
    void isAnsweredOnceWhichClosesItAndIsMailed() {
        String id = Story.aRequest();
        String answer = "We call you. " + UUID.randomUUID();
        String close = "/requests/" + id + "/close";
        assertThat(DIEGO.post(close, reply(" ")).expect(422).fields()).containsExactly("answer");
        assertThat(AtOnce.run(2, i -> DIEGO.post(close, reply(answer)).status()))
                .containsExactlyInAnyOrder(200, 409);
        JsonObject closed = LUCIA.get(path).expect(200).items().get(0);
        assertThat(closed.getString("status")).isEqualTo("CLOSED");
        assertThat(closed.getString("answer")).isEqualTo(answer);
        assertThat(mails(SentQuote.LUCIA, answer)).isEqualTo("1");
    }

    @Test
    void belongsToTheAccountAndItsRepresentative() {
        String id = Story.aRequest();
        Rest.demo("nora").post("/requests/" + id + "/close", reply("x")).expect(404);
        Rest.demo("nora").get(path).expect(404);
        Rest.demo("klara").post(path, other("x")).expect(404);
        Rest.demo("marcos").post(path, other("x")).expect(403);
        LUCIA.post("/requests/" + id + "/close", reply("x")).expect(403);
        DIEGO.post(path, other("x")).expect(403);
    }

    @Test
    void needsWhatItsKindIsAbout() {
        assertThat(LUCIA.post(path, "{}").expect(422).fields()).containsExactly("kind");
        assertThat(LUCIA.post(path, "{\"kind\":\"ADD_SEATS\"}").expect(422).fields())
                .containsExactlyInAnyOrder("subscription", "seats");
        assertThat(LUCIA.post(path, "{\"kind\":\"OTHER_PRODUCT\"}").expect(422).fields())
                .containsExactly("product");
        assertThat(LUCIA.post(path, other("x".repeat(4001))).expect(422).fields())
                .containsExactly("text");
    }

    @Test
    void thePipelinesFiguresAreThoseOfTheDatabase() {
        Story.aSentQuote();
        Story.aDraft();
        JsonObject euros =
                Rest.demo("carmen").get("/reports/pipeline").expect(200).items().stream()
                        .filter(each -> each.getString("currency").equals("EUR"))
                        .findFirst()
                        .orElseThrow();
        assertSum(stage(euros, "WAITING"), "status = 'SENT'");
        assertSum(stage(euros, "DRAFTING"), "status in ('DRAFT', 'REJECTED')");
        assertSum(
                euros.getJsonObject("expiring"),
                "status = 'SENT' and valid_until <= '" + Story.today().plusDays(7) + "'");
    }

    private static JsonObject stage(JsonObject figures, String stage) {
        return figures.getJsonArray("stages").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("stage").equals(stage))
                .findFirst()
                .orElseThrow()
                .getJsonObject("sum");
    }

    private static void assertSum(JsonObject sum, String which) {
        String from = " from quote where currency = 'EUR' and " + which;
        assertThat(sum.get("count").toString())
                .isEqualTo(Product.database().ask("select count(*)" + from));
        String minor =
                Product.database()
                        .ask(
                                "select coalesce(sum(list_minor + tax_minor - discount_minor), 0)"
                                        + from);
        assertThat(new BigDecimal(sum.getJsonObject("value").getString("amount")))
                .isEqualByComparingTo(new BigDecimal(minor).movePointLeft(2));
    }

    private static String other(String text) {
        return "{\"kind\":\"OTHER\",\"text\":\"" + text + "\"}";
    }

    private static String reply(String answer) {
        return "{\"answer\":\"" + answer + "\"}";
    }

    private static String mails(String recipient, String text) {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where recipient = '%s' and plain like"
                                        .formatted(recipient)
                                + " '%"
                                + text
                                + "%'");
    }
}
