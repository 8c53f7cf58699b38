package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Purchase orders as wallets (U4) and when one is required (Q8). */
class PurchaseOrdersIT {
    private static final int BIG = 200;
    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final String orders = "/accounts/" + Story.account() + "/purchase-orders";

    @Test
    void reservesTheTermAndConsumesTheInvoice() {
        String order = Story.aPurchaseOrder(name, "10000.00");
        String quote = Story.aSentQuote();

        Answer accepted = accept(quote, name).expect(200);

        Answer read = read(order);
        assertThat(read.at("/consumed/amount")).isEqualTo("4356.00");
        assertThat(read.at("/reserved/amount")).isEqualTo("0.00");
        assertThat(read.at("/remaining/amount")).isEqualTo("5644.00");
        assertThat(read.at("/movements/0/kind")).isEqualTo("CONSUMED");
        assertThat(read.at("/movements/0/document/id")).isEqualTo(accepted.at("/invoice/id"));
        assertThat(read.at("/movements/1/kind")).isEqualTo("RESERVED");
        assertThat(read.at("/movements/1/document/id")).isEqualTo(quote);
        assertThat(DIEGO.get(orders + "/" + order).expect(200).body()).isEqualTo(read.body());
    }

    @Test
    void keepsTheRestOfTheTermReserved() {
        String order = Story.aPurchaseOrder(name, "1000.00");
        String quote = sent(Story.offer("Months", "0", 2).replace("ANNUAL", "MONTHLY"));

        accept(quote, name).expect(200);

        Answer read = read(order);
        assertThat(read.at("/consumed/amount")).isEqualTo("38.72");
        assertThat(read.at("/reserved/amount")).isEqualTo("425.92");
        assertThat(read.at("/remaining/amount")).isEqualTo("535.36");
        assertThat(read.at("/forecast/kind")).isEqualTo("LASTS");
        assertThat(read.json().getJsonObject("forecast").getJsonArray("invoices")).hasSize(11);
        assertThat(read.at("/forecast/invoices/10/day"))
                .isEqualTo(Story.today().plusMonths(11).toString());
        assertThat(read.at("/forecast/invoices/10/amount/amount")).isEqualTo("38.72");
    }

    @Test
    void printsTheNumberOnTheInvoice() throws Exception {
        Story.aPurchaseOrder(name, "5000.00");
        String invoice = accept(Story.aSentQuote(), name).expect(200).at("/invoice/id");

        assertThat(LUCIA.get("/invoices/" + invoice).at("/purchaseOrder")).isEqualTo(name);
        assertThat(Paper.of(LUCIA, "/invoices/" + invoice + "/pdf")).contains(name);
    }

    @Test
    void anInvoiceTakesFromTwo() throws Exception {
        String first = Story.aPurchaseOrder(name + "-1", "1000.00");
        String second = Story.aPurchaseOrder(name + "-2", "5000.00");
        String both = name + "-1, " + name + "-2";

        String invoice = accept(Story.aSentQuote(), both).expect(200).at("/invoice/id");

        assertThat(read(first).at("/remaining/amount")).isEqualTo("0.00");
        assertThat(read(first).at("/state")).isEqualTo("EXHAUSTED");
        assertThat(read(second).at("/consumed/amount")).isEqualTo("3356.00");
        assertThat(LUCIA.get("/invoices/" + invoice).at("/purchaseOrder")).isEqualTo(both);
        assertThat(Paper.of(LUCIA, "/invoices/" + invoice + "/pdf")).contains(both);
    }

    @Test
    void refusesOneThatIsSmallerThanTheTotalAndKeepsTheQuoteOpen() {
        String order = Story.aPurchaseOrder(name, "4355.99");
        String quote = Story.aSentQuote();

        Answer refused = accept(quote, name).expect(409);

        assertThat(refused.body()).contains("4,355.99").contains("4,356.00");
        assertThat(LUCIA.get("/quotes/" + quote).at("/status")).isEqualTo("SENT");
        assertThat(read(order).json().getJsonArray("movements")).isEmpty();
        LUCIA.command("PATCH", orders + "/" + order, "{\"amount\":\"4356.00\"}").expect(200);
        accept(quote, name).expect(200);
        assertThat(read(order).at("/state")).isEqualTo("EXHAUSTED");
    }

    @Test
    void refusesOneThatIsOverNotYetValidOrClosed() {
        String order = Story.aPurchaseOrder(name, "5000.00");
        String quote = Story.aSentQuote();
        move(order, -20, -1);
        assertThat(accept(quote, name).expect(409).at("/type")).endsWith("EXPIRED");
        move(order, 1, 20);
        assertThat(accept(quote, name).expect(409).at("/type")).endsWith("NOT_YET_VALID");
        move(order, 0, 0);
        LUCIA.post(orders + "/" + order + "/close", "{}").expect(200);
        assertThat(accept(quote, name).expect(409).at("/type")).endsWith("CLOSED");
        LUCIA.post(orders + "/" + order + "/close", "{}").expect(409);
    }

    @Test
    void refusesOneInAnotherCurrency() {
        String order = Story.aPurchaseOrder(name, "5000.00");
        Product.database()
                .ask(
                        "update purchase_order set currency = 'USD' where id = '"
                                + order
                                + "' returning 1");

        assertThat(accept(Story.aSentQuote(), name).expect(409).at("/type"))
                .endsWith("OTHER_CURRENCY");
    }

    @Test
    void aNumberOfAnotherAccountIsAnyNumber() {
        Rest klara = Rest.demo("klara");
        String hers = klara.get("/accounts").items().get(0).getString("id");
        String order =
                klara.post(
                                "/accounts/" + hers + "/purchase-orders",
                                Story.PURCHASE_ORDER.formatted(name, "90000.00"))
                        .expect(201)
                        .at("/id");

        LUCIA.get(orders + "/" + order).expect(404);
        LUCIA.post(orders + "/" + order + "/close", "{}").expect(404);
        String quote = Story.aSentQuote();
        String invoice = accept(quote, name).expect(200).at("/invoice/id");
        assertThat(LUCIA.get("/invoices/" + invoice).at("/purchaseOrder")).isEqualTo(name);
        assertThat(accept(sent(Story.offer("Big", "10", BIG)), name).expect(422).at("/type"))
                .endsWith("ORDER_REQUIRED");
        String path = "/accounts/" + hers + "/purchase-orders/" + order;
        assertThat(klara.get(path).at("/remaining/amount")).isEqualTo("90000.00");
    }

    @Test
    void requiresARegisteredOneOverTheLimitUnlessExempt() {
        String quote = sent(Story.offer("Big", "10", BIG));

        Answer refused = accept(quote, "any text").expect(422);
        assertThat(refused.body()).contains("25,000.00").contains("purchaseOrder");
        LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(422);
        Story.aPurchaseOrder(name, "34848.00");
        accept(quote, name).expect(200);

        String another = sent(Story.offer("Big", "10", BIG));
        exempt("insert into purchase_order_exemption values ('%s') returning 1");
        try {
            LUCIA.post("/quotes/" + another + "/accept", Story.YES).expect(200);
        } finally {
            exempt("delete from purchase_order_exemption where account_id = '%s' returning 1");
        }
    }

    @Test
    void ofTwoAcceptancesAtOnceThatExceedItOneIsRefused() {
        String order = Story.aPurchaseOrder(name, "8000.00");
        List<String> quotes = List.of(Story.aSentQuote(), Story.aSentQuote());

        List<Integer> answers = AtOnce.run(2, i -> accept(quotes.get(i), name).status());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(read(order).at("/consumed/amount")).isEqualTo("4356.00");
    }

    @Test
    void acceptancesOnTheSameTwoInEitherOrderDoNotWaitForEachOther() {
        Story.aPurchaseOrder(name + "-1", "9000.00");
        Story.aPurchaseOrder(name + "-2", "9000.00");
        List<String> quotes = List.of(Story.aSentQuote(), Story.aSentQuote());
        List<String> named = List.of(name + "-1, " + name + "-2", name + "-2, " + name + "-1");

        List<Integer> answers = AtOnce.run(2, i -> accept(quotes.get(i), named.get(i)).status());

        assertThat(answers).containsExactly(200, 200);
    }

    @Test
    void aNumberIsAddedOnceEvenAtOnce() {
        String body = Story.PURCHASE_ORDER.formatted(name, "10.00");

        List<Integer> answers = AtOnce.run(4, i -> LUCIA.post(orders, body).status());

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void aNumberIsOneHoweverItIsWritten() {
        String order = Story.aPurchaseOrder("Po-" + name, "5000.00");
        for (String same : List.of("PO-%s", " po-%s ", "p o - %s", "PO\u2011%s", "ＰＯ-%s")) {
            String body = Story.PURCHASE_ORDER.formatted(same.formatted(name), "10.00");
            assertThat(LUCIA.post(orders, body).expect(409).body())
                    .contains("NUMBER_TAKEN", "Po-" + name);
        }
        Story.aPurchaseOrder("PO" + name, "10.00");

        String invoice =
                accept(Story.aSentQuote(), "po-%1$s, PO-%1$s".formatted(name))
                        .expect(200)
                        .at("/invoice/id");

        assertThat(read(order).at("/consumed/amount")).isEqualTo("4356.00");
        assertThat(LUCIA.get("/invoices/" + invoice).at("/purchaseOrder")).isEqualTo("Po-" + name);
    }

    @Test
    void refusesWhatNoOrderCanBeAndNamesTheFields() {
        Answer wrong = LUCIA.post(orders, "{\"amount\":\"-1\",\"note\":\"x\"}").expect(422);
        assertThat(wrong.fields()).containsExactly("number", "amount", "validUntil");
        String unseen = Story.PURCHASE_ORDER.formatted("\u200b \u2060", "1.00");
        assertThat(LUCIA.post(orders, unseen).expect(422).fields()).containsExactly("number");
        String online = Rest.demo("elena").get("/accounts").items().get(0).getString("id");
        Rest.demo("elena")
                .post(
                        "/accounts/" + online + "/purchase-orders",
                        Story.PURCHASE_ORDER.formatted(name, "1.00"))
                .expect(422);
        DIEGO.post(orders, Story.PURCHASE_ORDER.formatted(name, "1.00")).expect(403);
    }

    @Test
    void isNeverSmallerThanWhatIsUsed() {
        String order = Story.aPurchaseOrder(name, "5000.00");
        accept(Story.aSentQuote(), name).expect(200);

        LUCIA.command("PATCH", orders + "/" + order, "{\"amount\":\"4355.99\"}").expect(409);
        Answer kept = LUCIA.command("PATCH", orders + "/" + order, "{\"note\":\"Q1\"}").expect(200);

        assertThat(kept.at("/amount/amount")).isEqualTo("5000.00");
        assertThat(kept.at("/note")).isEqualTo("Q1");
    }

    private Answer read(String order) {
        return LUCIA.get(orders + "/" + order).expect(200);
    }

    private static Answer accept(String quote, String purchaseOrder) {
        return LUCIA.post("/quotes/" + quote + "/accept", Story.yesOn(purchaseOrder));
    }

    private static String sent(String offer) {
        String draft = DIEGO.post("/quotes", offer).expect(201).at("/id");
        DIEGO.post("/quotes/" + draft + "/send", "{}").expect(200);
        return draft;
    }

    /** Makes it valid so many days from today. */
    private void move(String order, int from, int until) {
        String validity =
                "{\"validFrom\":\"%s\",\"validUntil\":\"%s\"}"
                        .formatted(Story.today().plusDays(from), Story.today().plusDays(until));
        LUCIA.command("PATCH", orders + "/" + order, validity).expect(200);
    }

    private static void exempt(String sql) {
        Product.database().ask(sql.formatted(Story.account()));
    }
}
