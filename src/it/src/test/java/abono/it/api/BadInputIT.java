package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is refused with the field and a sentence, and nothing is half-written. */
class BadInputIT {
    /** What is changed in a good offer, by what, the answer and the field that it names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"termMonths\":12 | \"termMonths\":\"12\" | 400 | termMonths",
                "\"termMonths\":12 | \"termMonths\":1.5 | 400 | termMonths",
                "\"termMonths\":12 | \"termMonths\":1e400 | 400 | termMonths",
                "\"termMonths\":12 | \"termMonths\":0 | 422 | termMonths",
                "\"termMonths\":12 | \"termMonths\":61 | 422 | termMonths",
                "\"termMonths\":12 | \"termMonths\":13 | 422 | lines[0].period",
                "\"termMonths\":12 | \"note\":12 | 400 | note",
                "\"termMonths\":12 | \"termMonths\":12,\"freeMonths\":12 | 422 | freeMonths",
                "\"termMonths\":12 | \"termMonths\":12,\"freeMonths\":-1 | 422 | freeMonths",
                "\"termMonths\":12 | \"termMonths\":12,\"discountPercent\":\"101\" | 422 |"
                        + " discountPercent",
                "\"termMonths\":12 | \"termMonths\":12,\"discountAmount\":\"4000.01\" | 422 |"
                        + " discountAmount",
                "\"termMonths\":12 | \"termMonths\":12,\"discountAmount\":\"-1\" | 422 |"
                        + " discountAmount",
                "\"termMonths\":12 | \"termMonths\":12,\"paymentTermsDays\":7 | 422 |"
                        + " paymentTermsDays",
                "\"termMonths\":12 |"
                    + " \"termMonths\":12,\"alignTo\":\"00000000-0000-0000-0000-000000000001\" |"
                    + " 422 | alignTo",
                "\"discountPercent\":\"10\" | \"discountAmount\":\"4000.01\" | 422 |"
                        + " lines[0].discountAmount",
                "\"seats\":25 | \"seats\":25,\"alternative\":1,\"picked\":false | 422 |"
                        + " lines[0].alternative",
                "\"seats\":25 | \"seats\":25,\"kind\":\"RENEWAL\" | 422 | lines[0].subscription",
                "\"seats\":25 | \"seats\":25,\"kind\":\"FEE\" | 422 | lines[0].description",
                "\"termMonths\":12, | '' | 422 | termMonths",
                "\"seats\":25 | \"seats\":0 | 422 | lines[0].seats",
                "\"seats\":25 | \"seats\":-1 | 422 | lines[0].seats",
                "\"seats\":25 | \"seats\":1000000 | 422 | lines[0].seats",
                "\"seats\":25 | \"seats\":99999999999 | 400 | lines[0].seats",
                "\"seats\":25 | \"seats\":null | 422 | lines[0].seats",
                "\"10\" | \"100.01\" | 422 | lines[0].discountPercent",
                "\"10\" | \"-1\" | 422 | lines[0].discountPercent",
                "\"10\" | \"1.23456\" | 422 | lines[0].discountPercent",
                "\"10\" | 10 | 400 | lines[0].discountPercent",
                "\"10\" | \"10%\" | 400 | lines[0].discountPercent",
                "\"10\" | \"1e1\" | 400 | lines[0].discountPercent",
                "\"10\" | \"NaN\" | 400 | lines[0].discountPercent",
                "\"ANNUAL\" | \"WEEKLY\" | 400 | lines[0].period",
                "\"ANNUAL\" | null | 422 | lines[0].period",
                "\"Thank you.\" | 5 | 400 | notes",
                "\"Thank you.\" | \"a\\u0000b\" | 400 | notes",
                "\"Thank you.\" | \"\\ud800\" | 400 | notes",
                "\"Thank you.\" | \"x\",\"startsOn\":\"2020-01-01\" | 422 | startsOn",
                "\"Thank you.\" | \"x\",\"startsOn\":\"2026-02-30\" | 400 | startsOn",
                "\"Thank you.\" | \"x\",\"startsOn\":\"+999999-01-01\" | 400 | startsOn",
                "\"lines\": | \"lines\":[],\"x\": | 400 | x",
            })
    void namesTheFieldOfAQuote(String good, String bad, int status, String field) {
        String before = quotes();
        String input = Story.offer().replace(good, bad);
        assertThat(input).isNotEqualTo(Story.offer());

        Answer refused = DIEGO.post("/quotes", input).expect(status);

        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.fields()).contains(field);
        assertThat(quotes()).isEqualTo(before);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        String input =
                """
                {"account":"%s","lines":[{"seats":1},{"plan":"%s","period":"MONTHLY"}],
                 "validUntil":"2020-01-01"}
                """
                        .formatted(Story.account(), UUID.randomUUID());

        assertThat(DIEGO.post("/quotes", input).expect(422).fields())
                .containsExactlyInAnyOrder(
                        "termMonths",
                        "validUntil",
                        "lines[0].plan",
                        "lines[0].period",
                        "lines[1].plan");
    }

    @Test
    void refusesNotesOfTenThousandCharacters() {
        Answer refused =
                DIEGO.speaking("es")
                        .post("/quotes", Story.offer("ñ".repeat(10_000), "10", 25))
                        .expect(422);

        assertThat(refused.fields()).containsExactly("notes");
        assertThat(refused.at("/errors/0/message"))
                .isEqualTo("Caben 4.000 caracteres como máximo; hay 10.000.");
    }

    @Test
    void keepsScriptsAsTheyAre() {
        String notes = "<script>alert(1)</script> ñ € Ж ﬃ =cmd|' /C calc'!A0";

        Answer draft = DIEGO.post("/quotes", Story.offer(notes, "10", 25)).expect(201);

        assertThat(DIEGO.get("/quotes/" + draft.at("/id")).at("/notes")).isEqualTo(notes);
        assertThat(DIEGO.get("/quotes/" + draft.at("/id") + "/pdf").expect(200).body())
                .startsWith("%PDF");
    }

    @Test
    void namesTheCharactersThatNoDocumentCanShow() {
        Answer refused = DIEGO.post("/quotes", Story.offer("Hola 💶 مرحبا", "10", 25)).expect(422);

        assertThat(refused.fields()).containsExactly("notes");
        assertThat(refused.at("/errors/0/message"))
                .isEqualTo(
                        "Invoices and quotes cannot show 💶 م ر ح ب ا. Write it in Latin, Greek"
                                + " or Cyrillic letters.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"0\" | 422",
                "\"0.00\" | 422",
                "\"-5.00\" | 422",
                "\"0.001\" | 422",
                "\"99999999999999.00\" | 422",
                "\"1e30\" | 400",
                "\"NaN\" | 400",
                "\"1.234,56\" | 400",
                "\"1,000\" | 400",
                "\" 1\" | 400",
                "\"\" | 400",
                "12.30 | 400",
                "null | 422",
            })
    void refusesAnAmountThatIsNone(String amount, int status) {
        String invoice = invoice();
        String open = Story.open(invoice);
        String input = Story.payment(invoice, "7.77", "tok_visa").replace("\"7.77\"", amount);

        Answer refused = LUCIA.post("/payments", input).expect(status);

        assertThat(refused.fields()).anyMatch(field -> field.endsWith("amount"));
        assertThat(Story.open(invoice)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"tok_visa\" | \"tok_none\" | 422 | paymentMethod",
                "\"tok_visa\" | \"4242424242424242\" | 422 | paymentMethod",
                "\"tok_visa\" | null | 422 | paymentMethod",
                "\"tok_visa\" | \"tok_visa\",\"amount\":\"8.00\" | 422 | amount",
                "\"tok_visa\" | \"tok_visa\",\"bankTransfer\":{} | 422 | paymentMethod",
                "\"allocations\" | \"allocation\" | 400 | allocation",
            })
    void refusesAPaymentThatContradictsItself(String good, String bad, int status, String field) {
        String input = Story.payment(invoice(), "7.77", "tok_visa").replace(good, bad);

        assertThat(LUCIA.post("/payments", input).expect(status).fields()).contains(field);
    }

    @Test
    void refusesATransferOfTomorrow() {
        String input =
                """
                {"account":"%s","bankTransfer":{"receivedOn":"%s"},"allocations":
                 [{"invoice":"%s","amount":"1.00"}]}
                """
                        .formatted(Story.account(), Story.today().plusDays(1), invoice());

        assertThat(PABLO.post("/payments", input).expect(422).fields()).contains("receivedOn");
    }

    @Test
    void refusesAnInvoiceOfAnotherAccountInAPayment() {
        String foreign =
                Product.database()
                        .ask(
                                "select coalesce((select id::text from invoice where account_id <>"
                                        + " '"
                                        + Story.account()
                                        + "' limit 1), gen_random_uuid()::text)");

        Answer refused =
                LUCIA.post("/payments", Story.payment(foreign, "1.00", "tok_visa")).expect(422);

        assertThat(refused.fields()).containsExactly("allocations[0].invoice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Lucía Navarro\" | \" \" | 422 | name",
                "\"CFO\" | null | 422 | title",
                "true | false | 422 | termsAccepted",
                "true | \"true\" | 400 | termsAccepted",
                "\"revision\":1, | '' | 422 | revision",
                "\"CFO\" | \"CFO\",\"revisions\":1 | 400 | revisions",
            })
    void refusesASignatureThatDoesNotBind(String good, String bad, int status, String field) {
        String quote = Story.aSentQuote();

        Answer refused =
                LUCIA.post("/quotes/" + quote + "/accept", Story.YES.replace(good, bad))
                        .expect(status);

        assertThat(refused.fields()).contains(field);
        assertThat(LUCIA.get("/quotes/" + quote).at("/status")).isEqualTo("SENT");
    }

    @Test
    void refusesAnotherRevisionThanTheOneThatHolds() {
        LUCIA.post(
                        "/quotes/" + Story.aSentQuote() + "/accept",
                        Story.YES.replace("\"revision\":1", "\"revision\":2"))
                .expect(412);
    }

    @Test
    void refusesAnExpiredQuoteInWords() {
        String quote = Story.aSentQuote();
        Product.database()
                .ask(
                        "update quote set valid_until = current_date - 7 where id = '"
                                + quote
                                + "' returning 1");

        Answer refused =
                LUCIA.speaking("es").post("/quotes/" + quote + "/accept", Story.YES).expect(409);

        assertThat(refused.at("/detail")).startsWith("Este presupuesto caducó el ");
    }

    @Test
    void refusesAWithdrawnQuote() {
        String quote = Story.aSentQuote();
        DIEGO.post("/quotes/" + quote + "/withdraw", "{}").expect(200);

        LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(409);
        LUCIA.post("/quotes/" + quote + "/decline", "{\"reason\":\"x\"}").expect(409);
    }

    @Test
    void asksWhyAQuoteIsDeclined() {
        String decline = "/quotes/" + Story.aSentQuote() + "/decline";

        assertThat(LUCIA.post(decline, "{}").expect(422).fields()).containsExactly("reason");
        assertThat(LUCIA.post(decline, "{\"reason\":\"" + "x".repeat(1001) + "\"}").expect(422))
                .extracting(Answer::fields)
                .isEqualTo(List.of("reason"));
    }

    @Test
    void changesADraftOnlyFromItsPresentVersion() {
        Answer draft = DIEGO.post("/quotes", Story.offer()).expect(201);
        String path = "/quotes/" + draft.at("/id");
        String tag = draft.header("ETag");

        DIEGO.put(path, Story.offer()).expect(428);
        DIEGO.put(path, Story.offer(), "\"no\"").expect(412);
        Answer changed = DIEGO.put(path, Story.offer("x", "20", 25), tag).expect(200);
        DIEGO.put(path, Story.offer("y", "30", 25), tag).expect(412);

        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(DIEGO.get(path).header("ETag")).isEqualTo(changed.header("ETag"));
        assertThat(DIEGO.get(path).at("/notes")).isEqualTo("x");
        DIEGO.post(path + "/send", "{}").expect(200);
        DIEGO.put(path, Story.offer(), DIEGO.get(path).header("ETag")).expect(409);
    }

    @Test
    void movesTheClockForwardOnly() {
        assertThat(IRENE.put("/clock", "{\"now\":\"2020-01-01T00:00:00Z\"}").expect(422).fields())
                .containsExactly("now");
        IRENE.put("/clock", "{\"now\":\"tomorrow\"}").expect(400);
        IRENE.put("/clock", "{\"now\":\"9999-01-01T00:00:00Z\"}").expect(422);
        IRENE.put("/clock", "{}").expect(422);
        LUCIA.put("/clock", "{\"now\":\"9999-01-01T00:00:00Z\"}").expect(403);
    }

    private static String quotes() {
        return Product.database().ask("select count(*) from quote");
    }

    /** Any open one will do where nothing is to be paid. */
    private static String invoice() {
        Answer open = LUCIA.get("/invoices?state=open&limit=1").expect(200);
        return open.items().isEmpty() ? Story.anInvoice() : open.items().get(0).getString("id");
    }
}
