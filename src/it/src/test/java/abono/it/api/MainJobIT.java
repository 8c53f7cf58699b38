package abono.it.api;

import static abono.it.api.Rest.ANDRES;
import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** From the offer to the last cent, by those whose job each step is. */
class MainJobIT {
    @Test
    void computesAPreviewAsTheDraftWillBe() {
        String offer = Story.offer();

        Answer preview = DIEGO.postWithoutKey("/quotes/preview", offer).expect(200);
        Answer draft = DIEGO.post("/quotes", offer).expect(201);

        assertThat(preview.has("/id")).isFalse();
        assertThat(preview.at("/total/amount")).isEqualTo("4356.00");
        assertThat(draft.at("/total")).isEqualTo(preview.at("/total"));
        assertThat(draft.at("/schedule/0/total/amount")).isEqualTo("4356.00");
        assertThat(draft.at("/lines/0/derivation/1/sentence"))
                .isEqualTo("10% discount on €4,000.00, rounded half up = €400.00");
        assertThat(draft.header("Location")).endsWith("/api/v1/quotes/" + draft.at("/id"));
    }

    @Test
    void hidesADraftFromTheCustomerUntilItIsSent() {
        String draft = Story.aDraft();

        LUCIA.get("/quotes/" + draft).expect(404);
        Answer sent = DIEGO.post("/quotes/" + draft + "/send", "{}").expect(200);

        assertThat(sent.at("/number")).matches("Q-\\d{4}-\\d{6}");
        assertThat(LUCIA.get("/quotes/" + draft).expect(200).at("/status")).isEqualTo("SENT");
        assertThat(row(LUCIA.get("/quotes?status=SENT"), draft).getJsonObject("total"))
                .isEqualTo(sent.json().getJsonObject("total"));
    }

    @Test
    void makesAnAcceptedQuoteComeTrue() {
        String quote = Story.aSentQuote();

        Answer accepted = LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(200);

        assertThat(accepted.at("/quote/status")).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/subscriptions/0/status")).isEqualTo("ACTIVE");
        assertThat(accepted.at("/subscriptions/0/seats")).isEqualTo("25");
        Answer invoice = LUCIA.get("/invoices/" + accepted.at("/invoice/id")).expect(200);
        assertThat(invoice.at("/number")).matches("F-\\d{4}-\\d{6}");
        assertThat(invoice.at("/total/amount")).isEqualTo("4356.00");
        assertThat(invoice.at("/tax/derivation/0/sentence")).contains("21% VAT (ES)");
        assertThat(invoice.at("/quote/id")).isEqualTo(quote);
        Answer read = DIEGO.get("/quotes/" + quote).expect(200);
        assertThat(read.at("/invoice/id")).isEqualTo(accepted.at("/invoice/id"));
        assertThat(read.at("/subscriptions/0/id")).isEqualTo(accepted.at("/subscriptions/0/id"));
        assertThat(read.at("/answer/name")).isEqualTo("Lucía Navarro");
    }

    @Test
    void closesAnInvoiceByItsLastPart() {
        String invoice = Story.anInvoice();

        Answer first = pay(invoice, "1000.00");
        assertThat(LUCIA.get("/invoices/" + invoice).at("/state")).isEqualTo("PARTLY_PAID");
        assertThat(Story.open(invoice)).isEqualTo("3356.00");
        Answer second = pay(invoice, "3356.00");

        assertThat(first.at("/status")).isEqualTo("SUCCEEDED");
        assertThat(second.at("/number")).matches("P-\\d{4}-\\d{6}");
        assertThat(LUCIA.get("/invoices/" + invoice).at("/state")).isEqualTo("PAID");
        assertThat(LUCIA.get("/invoices/" + invoice + "/payments").items()).hasSize(2);
        assertThat(row(LUCIA.get("/invoices?state=paid"), invoice)).isNotNull();
        assertThat(LUCIA.get("/payments/" + second.at("/id") + "/receipt").expect(200).body())
                .startsWith("%PDF");
    }

    @Test
    void refusesMoreThanIsOpenAndNamesWhatIs() {
        String invoice = Story.anInvoice();
        pay(invoice, "4000.00");

        Answer refused =
                LUCIA.speaking("es")
                        .post("/payments", Story.payment(invoice, "356.01", "tok_visa"))
                        .expect(422);

        assertThat(refused.at("/detail")).contains("356,00\u00a0€").doesNotContain("4356");
        assertThat(refused.fields()).containsExactly("amount");
        assertThat(Story.open(invoice)).isEqualTo("356.00");
    }

    @Test
    void paysTwoInvoicesAtOnce() {
        String one = Story.anInvoice();
        String two = Story.anInvoice();
        String body =
                """
                {"account":"%s","gatewayToken":"tok_mastercard","amount":"4456.00","allocations":
                 [{"invoice":"%s","amount":"4356.00"},{"invoice":"%s","amount":"100.00"}]}
                """
                        .formatted(Story.account(), one, two);

        LUCIA.post("/payments", body).expect(201);

        assertThat(Story.open(one)).isEqualTo("0.00");
        assertThat(Story.open(two)).isEqualTo("4256.00");
    }

    @Test
    void chargesACardOnFile() {
        String invoice = Story.anInvoice();
        String save =
                Story.payment(invoice, "10.00", "tok_visa")
                        .replace("\"allocations\"", "\"saveCard\":true,\"allocations\"");
        LUCIA.post("/payments", save).expect(201);
        String methods = "/accounts/" + Story.account() + "/payment-methods";
        String method = ANDRES.get(methods).expect(200).at("/items/0/id");

        Answer paid =
                ANDRES.post(
                                "/payments",
                                Story.payment(invoice, "20.00", "x")
                                        .replace(
                                                "\"gatewayToken\":\"x\"",
                                                "\"paymentMethod\":\"" + method + "\""))
                        .expect(201);

        assertThat(paid.at("/card/lastFour")).isEqualTo("4242");
        assertThat(paid.body()).doesNotContain("tok_visa");
        assertThat(Story.open(invoice)).isEqualTo("4326.00");
    }

    @Test
    void letsFinanceRecordATransferInPart() {
        String invoice = Story.anInvoice();
        String body =
                """
                {"account":"%s","bankTransfer":{"receivedOn":"%s","reference":"Lucía F"},
                 "amount":"356.00","allocations":[{"invoice":"%s"}]}
                """
                        .formatted(Story.account(), Story.today(), invoice);

        LUCIA.post("/payments", body).expect(403);
        Answer recorded = PABLO.post("/payments", body).expect(201);

        assertThat(recorded.at("/kind")).isEqualTo("BANK_TRANSFER");
        assertThat(recorded.at("/reference")).isEqualTo("Lucía F");
        assertThat(Story.open(invoice)).isEqualTo("4000.00");
        assertThat(PABLO.get("/ledger/entries?document=" + recorded.at("/id")).body())
                .contains("BANK", "-356.00");
    }

    @Test
    void keepsTheReasonOfADecline() {
        String quote = Story.aSentQuote();

        Answer declined =
                LUCIA.post("/quotes/" + quote + "/decline", "{\"reason\":\"Too dear\"}")
                        .expect(200);

        assertThat(declined.at("/status")).isEqualTo("DECLINED");
        assertThat(DIEGO.get("/quotes/" + quote).at("/answer/reason")).isEqualTo("Too dear");
        LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(409);
    }

    @Test
    void replacesARevisionByTheNext() {
        String first = Story.aSentQuote();

        Answer second = DIEGO.post("/quotes/" + first + "/revise", "{}").expect(201);
        String draft = "/quotes/" + second.at("/id");
        DIEGO.put(draft, Story.offer("Better", "20", 25), second.header("ETag")).expect(200);
        DIEGO.post(draft + "/send", "{}").expect(200);

        assertThat(LUCIA.get("/quotes/" + first).at("/status")).isEqualTo("SUPERSEDED");
        assertThat(LUCIA.get(draft + "/revisions").items()).hasSize(2);
        LUCIA.post("/quotes/" + first + "/accept", Story.YES).expect(409);
        LUCIA.post(draft + "/accept", Story.YES).expect(412);
        LUCIA.post(draft + "/accept", Story.YES.replace("\"revision\":1", "\"revision\":2"))
                .expect(200);
    }

    @Test
    void givesTheSamePaperAtEveryReading() {
        String invoice = Story.anInvoice();

        Answer paper = LUCIA.get("/invoices/" + invoice + "/pdf").expect(200);

        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).contains("Abono-F-");
        assertThat(LUCIA.get("/invoices/" + invoice + "/pdf").header("ETag"))
                .isEqualTo(paper.header("ETag"));
    }

    private static Answer pay(String invoice, String amount) {
        return LUCIA.post("/payments", Story.payment(invoice, amount, "tok_visa")).expect(201);
    }

    private static JsonObject row(Answer list, String id) {
        return list.expect(200).items().stream()
                .filter(row -> row.getString("id").equals(id))
                .findFirst()
                .orElse(null);
    }
}
