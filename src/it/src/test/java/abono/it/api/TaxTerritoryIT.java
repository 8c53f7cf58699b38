package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tax of sales from Madrid by where the buyer is and by what it is (rule I3). */
class TaxTerritoryIT {
    private static final String PRO = "GoToMeeting Pro";

    @ParameterizedTest(name = "an order from {0}: {1} of 16.00")
    @CsvSource({
        "ES 35001, 0.00, NOT_SUBJECT, ES CANARY_ISLANDS",
        "ES 52001, 0.00, NOT_SUBJECT, ES MELILLA",
        "MC 98000, 3.20, DESTINATION, FR MONACO",
        "PT 9000,  3.52, DESTINATION, PT MADEIRA",
        "DE 10115, 3.04, DESTINATION, DE null"
    })
    void taxesAnOrderByTheBuyersTerritory(
            String place, String tax, String category, String territory) {
        Buyer buyer = Buyer.consumerIn(place.substring(0, 2), place.substring(3), "Europe/Madrid");
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "MONTHLY")).expect(201);
        Answer cart = buyer.rest().get(buyer.cart()).expect(200);
        assertThat(cart.at("/net/amount")).isEqualTo("16.00");
        assertThat(cart.at("/tax/amount")).isEqualTo(tax);

        buyer.checkout("tok_visa").expect(201);

        JsonObject kept = invoiceTax(buyer);
        assertThat(kept.getJsonObject("amount").getString("amount")).isEqualTo(tax);
        assertThat(kept.getString("category")).isEqualTo(category);
        assertThat(kept.getString("country") + " " + kept.getString("territory", null))
                .isEqualTo(territory);
        assertThat(storedNotes(buyer)).isEqualTo("1");
    }

    @Test
    void taxesAQuoteByTheBuyersTerritory() {
        Company company = new Company();
        Product.database()
                .ask(
                        "update account set postal_code = '38001' where id = '"
                                + company.id
                                + "' returning 1");
        String quote = company.sentQuote();
        Answer shown = company.boss.rest().get("/quotes/" + quote).expect(200);
        assertThat(shown.at("/tax/category")).isEqualTo("NOT_SUBJECT");
        assertThat(shown.at("/tax/amount/amount")).isEqualTo("0.00");
        assertThat(shown.at("/tax/noteEs")).contains("prestado en Canarias");
        assertThat(shown.at("/tax/noteEn")).contains("the Canary Islands");
        assertThat(shown.at("/total")).isEqualTo(shown.at("/net"));
        Answer accepted =
                company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        Answer invoice =
                company.boss.rest().get("/invoices/" + accepted.at("/invoice/id")).expect(200);
        assertThat(invoice.at("/tax/territory")).isEqualTo("CANARY_ISLANDS");
        assertThat(invoice.at("/tax/amount/amount")).isEqualTo("0.00");
    }

    @Test
    void pricesASentQuoteAgainBeforeItBindsAtTheTaxOfAnotherPlace() {
        Company company = new Company();
        Rest boss = company.boss.rest();
        String old = company.sentQuote();
        assertThat(boss.get("/quotes/" + old).expect(200).at("/tax/category"))
                .isEqualTo("DOMESTIC");
        assertThat(boss.post("/quotes/" + old + "/reprice", "{}").expect(409).at("/type"))
                .endsWith("NOT_STALE");
        movesTo(company, "35001");

        Answer refused = boss.post("/quotes/" + old + "/accept", Story.YES).expect(412);
        assertThat(refused.at("/type")).endsWith("TAX_MOVED");
        assertThat(refused.at("/detail"))
                .contains("VAT 21% (ES) then, not subject to VAT today")
                .contains("priced again");
        assertThat(invoices(company)).isEqualTo("0");

        Answer next = boss.post("/quotes/" + old + "/reprice", "{}").expect(200);
        assertThat(next.at("/tax/category")).isEqualTo("NOT_SUBJECT");
        assertThat(next.at("/tax/amount/amount")).isEqualTo("0.00");
        assertThat(next.at("/total")).isEqualTo(next.at("/net"));
        String second = next.at("/id");
        String yes = Story.YES.replace("\"revision\":1", "\"revision\":2");
        Answer accepted = boss.post("/quotes/" + second + "/accept", yes).expect(200);
        Answer invoice = boss.get("/invoices/" + accepted.at("/invoice/id")).expect(200);
        assertThat(invoice.at("/tax/territory")).isEqualTo("CANARY_ISLANDS");
        assertThat(invoice.at("/tax/amount/amount")).isEqualTo("0.00");
    }

    @Test
    void aDraftDoesNotLeaveWithTheTaxOfAPlaceThatWasLeft() {
        Company company = new Company();
        String offer = Story.offer().replace(Story.account(), company.id);
        Answer draft = Rest.DIEGO.post("/quotes", offer).expect(201);
        movesTo(company, "35001");
        String path = "/quotes/" + draft.at("/id");
        assertThat(Rest.DIEGO.post(path + "/send", "{}").expect(412).at("/type"))
                .endsWith("TAX_MOVED");

        Rest.DIEGO.put(path, offer, draft.header("ETag")).expect(200);

        Rest.DIEGO.post(path + "/send", "{}").expect(200);
        assertThat(company.boss.rest().get(path).expect(200).at("/tax/amount/amount"))
                .isEqualTo("0.00");
    }

    @Test
    void aSpanishPostalCodeHasFiveDigitsHoweverTheyAreTyped() {
        Company company = new Company();
        assertThat(moving(company, "350011").expect(422).fields()).containsExactly("postalCode");
        movesTo(company, "\u200b３８００１");
        Answer shown = company.boss.rest().get("/quotes/" + company.sentQuote()).expect(200);
        assertThat(shown.at("/tax/amount/amount")).isEqualTo("0.00");
    }

    /** Moves to another postal code of Spain. */
    static void movesTo(Company company, String postalCode) {
        moving(company, postalCode).expect(200);
    }

    private static Answer moving(Company company, String postalCode) {
        Rest boss = company.boss.rest();
        String path = "/accounts/" + company.id;
        String tag = boss.get(path).expect(200).header("ETag");
        String body =
                """
                {"legalName":"Company of a test","taxId":"","street":"Street 1",
                 "postalCode":"%s","city":"Las Palmas","language":"en","business":true}
                """
                        .formatted(postalCode);
        return boss.put(path + "/billing-details", body, tag);
    }

    private static String invoices(Company company) {
        return Product.database()
                .ask("select count(*) from invoice where account_id = '" + company.id + "'");
    }

    @Test
    void makesAConsumerWithAVatNumberABusinessOnceItSaysSo() {
        Buyer buyer = Buyer.consumerIn("DE", "10115", "Europe/Berlin");
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        assertThat(invoiceTax(buyer).getString("category")).isEqualTo("DESTINATION");

        assertThat(details(buyer, "DE 136695976", "").expect(422).fields())
                .containsExactly("business");
        Answer kept = details(buyer, "DE 136695976", ",\"business\":true").expect(200);
        assertThat(kept.at("/business")).isEqualTo("true");

        buyer.livesUntil(buyer.today().plusMonths(1));
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ACTIVE");
        assertThat(invoiceTax(buyer).getString("category")).isEqualTo("REVERSE_CHARGE");
        assertThat(details(buyer, "", "").expect(422).fields()).containsExactly("business");
        Answer back = details(buyer, "", ",\"business\":false").expect(200);
        assertThat(back.at("/business")).isEqualTo("false");
        buyer.add(Buyer.item("PURCHASE", "GoToAssist Basic", 1, "MONTHLY")).expect(201);
        buyer.checkout("tok_visa").expect(201);
        assertThat(invoiceTax(buyer).getString("category")).isEqualTo("DESTINATION");
    }

    private static Answer details(Buyer buyer, String taxId, String more) {
        String path = "/accounts/" + buyer.account();
        String tag = buyer.rest().get(path).expect(200).header("ETag");
        String body =
                """
                {"legalName":"Petra Braun","taxId":"%s","street":"Invalidenstraße 1",
                 "postalCode":"10115","city":"Berlin","language":"en"%s}
                """
                        .formatted(taxId, more);
        return buyer.rest().put(path + "/billing-details", body, tag);
    }

    /** Of its newest invoice. */
    private static JsonObject invoiceTax(Buyer buyer) {
        String newest = buyer.rest().get("/invoices").items().get(0).getString("id");
        return buyer.rest().get("/invoices/" + newest).expect(200).json().getJsonObject("tax");
    }

    private static String storedNotes(Buyer buyer) {
        return Product.database()
                .ask(
                        "select count(*) from invoice where tax_note_es <> '' and tax_note_en <> ''"
                                + " and account_id = '"
                                + buyer.account()
                                + "'");
    }
}
