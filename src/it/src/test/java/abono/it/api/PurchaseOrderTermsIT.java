package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A purchase order through a contract's whole term: consumed, given back, released (U4). */
class PurchaseOrderTermsIT {
    private static final String YES =
            "{\"revision\":1,\"name\":\"Ana Ruiz\",\"title\":\"CFO\",\"termsAccepted\":true%s}";

    private final Company company = new Company();
    private final Rest boss = company.boss.rest();
    private final String orders = "/accounts/" + company.id + "/purchase-orders";
    private final String order =
            boss.post(orders, Story.PURCHASE_ORDER.formatted("PO-9", "10000.00"))
                    .expect(201)
                    .at("/id");

    @Test
    void theCreditNoteOfFewerSeatsGivesBack() {
        String contract = contract("ANNUAL", 12);
        String consumed = read().at("/consumed/amount");
        assertThat(read().at("/reserved/amount")).isEqualTo("0.00");

        String note = seats(contract, 4).at("/invoice/id");

        Answer paper = boss.get("/invoices/" + note).expect(200);
        assertThat(paper.at("/number")).startsWith("R-");
        Answer after = read();
        assertThat(after.at("/movements/0/kind")).isEqualTo("GIVEN_BACK");
        assertThat(after.at("/movements/0/document/id")).isEqualTo(note);
        assertThat(minor(after.at("/consumed/amount")))
                .isEqualTo(minor(consumed) - Math.abs(minor(paper.at("/total/amount"))));
        assertThat(minor(after.at("/consumed/amount"))).isEqualTo(minor(consumed) * 4 / 10);
    }

    @Test
    void moreSeatsConsumeWhatTheContractAndItsAmendmentReserved() {
        String contract = contract("MONTHLY", 2);
        LocalDate start = Story.today();
        seats(contract, 15, ",\"purchaseOrder\":\"PO-9\"");
        long first = minor(read().at("/consumed/amount"));
        assertThat(minor(read().at("/reserved/amount"))).isEqualTo(first);

        TestClock.livesUntil(start.plusMonths(1).plusDays(1));

        assertThat(read().at("/reserved/amount")).isEqualTo("0.00");
        assertThat(minor(read().at("/consumed/amount"))).isEqualTo(2 * first);
    }

    @Test
    void whatFewerSeatsNeedNoMoreIsFreeAtOnce() {
        String contract = contract("MONTHLY", 3);
        long month = minor(read().at("/consumed/amount"));
        LocalDate start = Story.today();
        assertThat(minor(read().at("/reserved/amount"))).isEqualTo(month * 2);

        seats(contract, 4);

        assertThat(minor(read().at("/reserved/amount"))).isEqualTo(month * 8 / 10);
        assertThat(minor(read().at("/forecast/invoices/0/amount/amount")))
                .isEqualTo(month * 4 / 10);
        assertThat(minor(read().at("/remaining/amount"))).isEqualTo(1_000_000 - month * 12 / 10);
        TestClock.livesUntil(start.plusMonths(3).plusDays(1));
        assertThat(read().at("/reserved/amount")).isEqualTo("0.00");
        assertThat(minor(read().at("/consumed/amount"))).isEqualTo(month * 12 / 10);
    }

    /** The phone's yes to fewer seats was never given: all of it is on the order again. */
    @Test
    void whatIsTakenBackIsConsumedAndReservedAgain() {
        String quote = contestedFewerSeats();
        long month = minor(read().at("/consumed/amount")) * 10 / 4;
        assertThat(minor(read().at("/reserved/amount"))).isEqualTo(month * 8 / 10);

        reverse(quote);

        assertThat(minor(read().at("/consumed/amount"))).isEqualTo(month);
        assertThat(minor(read().at("/reserved/amount"))).isEqualTo(month * 2);
        assertThat(numbers()).isEqualTo("PO-9 - PO-9");
    }

    @Test
    void aClosedOrderTakesNothingOfItAgain() {
        String quote = contestedFewerSeats();
        Answer before = read();
        boss.post(orders + "/" + order + "/close", "{}").expect(200);

        reverse(quote);

        assertThat(read().at("/consumed")).isEqualTo(before.at("/consumed"));
        assertThat(read().at("/reserved")).isEqualTo(before.at("/reserved"));
        assertThat(numbers()).isEqualTo("PO-9 - -");
    }

    /** Ten seats for three months on the order, four of them as somebody said by phone. */
    private String contestedFewerSeats() {
        String line = "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":4}";
        String quote = sent(line.formatted(contract("MONTHLY", 3)), 12);
        String record =
                Rest.DIEGO
                        .post("/quotes/" + quote + "/recorded", SaidYes.body(Story.now()))
                        .expect(201)
                        .at("/id");
        Rest.demo("carmen").post("/recorded/" + record + "/confirm", "{}").expect(200);
        boss.post("/quotes/" + quote + "/contest", "{\"reason\":\"Nobody said so.\"}").expect(200);
        return quote;
    }

    private static void reverse(String quote) {
        String answer = "{\"answer\":\"We listened again.\"}";
        Rest.PABLO.post("/quotes/" + quote + "/contest/reverse", answer).expect(200);
    }

    @Test
    void aCreditNoteGivesNothingBackOfAnInvoiceThatItDoesNotCorrect() {
        String contract = contract("MONTHLY", 2);
        String consumed = read().at("/consumed/amount");
        seats(contract, 15);
        assertThat(read().at("/consumed/amount")).isEqualTo(consumed);

        seats(contract, 10);

        assertThat(read().at("/consumed/amount")).isEqualTo(consumed);
        assertThat(numbers()).startsWith("PO-9 - ");
    }

    @Test
    void anAmendmentsOrderPaysTheDifferenceAndNoOtherLine() {
        String line = "{\"plan\":\"%s\",\"seats\":%d,\"period\":\"MONTHLY\"}";
        String lines = line.formatted(Story.plan(), 10) + "," + line.formatted(Story.plan(), 7);
        String contract = accepted(lines, 2, "").at("/subscriptions/0/id");
        LocalDate start = Story.today();

        seats(contract, 15, ",\"purchaseOrder\":\"PO-9\"");

        assertThat(read().at("/consumed/amount")).isEqualTo("96.80");
        assertThat(read().at("/reserved/amount")).isEqualTo("96.80");
        assertThat(read().at("/forecast/invoices/0/day")).isEqualTo(start.plusMonths(1).toString());
        assertThat(read().at("/forecast/invoices/0/amount/amount")).isEqualTo("96.80");
        TestClock.livesUntil(start.plusMonths(1).plusDays(1));
        String later = boss.get("/invoices?limit=1").at("/items/0/id");
        assertThat(boss.get("/invoices/" + later).at("/lines/0/subscription/href"))
                .startsWith("/api/v1/subscriptions/");
        assertThat(read().at("/consumed/amount")).isEqualTo("193.60");
        assertThat(read().at("/reserved/amount")).isEqualTo("0.00");
    }

    @Test
    void noInvoiceConsumesItAfterItsLastDay() {
        LocalDate start = Story.today();
        String body = "{\"number\":\"PO-SHORT\",\"amount\":\"9000.00\",\"validUntil\":\"%s\"}";
        String small = boss.post(orders, body.formatted(start.plusDays(40))).expect(201).at("/id");
        String line = "{\"plan\":\"%s\",\"seats\":10,\"period\":\"MONTHLY\"}";
        accepted(line.formatted(Story.plan()), 3, ",\"purchaseOrder\":\"PO-SHORT\"");
        assertThat(boss.get(orders + "/" + small).at("/forecast/uncovered"))
                .isEqualTo(start.plusMonths(2).toString());

        TestClock.livesUntil(start.plusMonths(2).plusDays(1));

        assertThat(boss.get(orders + "/" + small).at("/consumed/amount")).isEqualTo("387.20");
        assertThat(numbers()).isEqualTo("PO-SHORT PO-SHORT -");
    }

    /** Of the purchase orders on the account's documents, in their order. */
    private String numbers() {
        return Product.database()
                .ask(
                        "select string_agg(coalesce(purchase_order, '-'), ' ' order by id)"
                                + " from invoice where account_id = '"
                                + company.id
                                + "'");
    }

    /** Ten seats on the purchase order. */
    private String contract(String period, int months) {
        String line = "{\"plan\":\"%s\",\"seats\":10,\"period\":\"%s\"}";
        return accepted(line.formatted(Story.plan(), period), months, ",\"purchaseOrder\":\"PO-9\"")
                .at("/subscriptions/0/id");
    }

    private Answer seats(String contract, int seats) {
        return seats(contract, seats, "");
    }

    private Answer seats(String contract, int seats, String order) {
        String line = "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":%d}";
        return accepted(line.formatted(contract, seats), 12, order);
    }

    private Answer accepted(String line, int months, String order) {
        String quote = sent(line, months);
        return boss.post("/quotes/" + quote + "/accept", YES.formatted(order)).expect(200);
    }

    private String sent(String line, int months) {
        String body =
                "{\"account\":\"%s\",\"validUntil\":\"%s\",\"termMonths\":%d,\"lines\":[%s]}"
                        .formatted(company.id, Story.today().plusDays(30), months, line);
        String quote = Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
        Rest.DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);
        return quote;
    }

    private Answer read() {
        return boss.get(orders + "/" + order).expect(200);
    }

    private static long minor(String amount) {
        return Long.parseLong(amount.replace(".", ""));
    }
}
