package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Purchase orders get back what is given up: by credit notes, and when a term is over (U4). */
class GiveBackIT {
    /** Later invoices there demand less than was reserved for them. */
    private static final String NO_VAT = "35001";

    private final Company company = new Company();
    private final String order = order("PO-1", "9000.00");

    @Test
    void aCreditNoteGivesBackExactlyItsTotal() {
        String subscription = subscribed("ANNUAL", 12, "PO-1");
        assertThat(minor("consumed")).isEqualTo(193600);

        fewer(subscription, 5, 1).forEach(each -> each.expect(200));

        long note = credited();
        assertThat(note).isPositive();
        assertThat(minor("consumed")).isEqualTo(193600 - note);
        assertThat(minor("remaining")).isEqualTo(900000 - 193600 + note);
        Answer read = read(order);
        assertThat(read.at("/movements/0/kind")).isEqualTo("GIVEN_BACK");
        assertThat(read.at("/movements/0/document/number"))
                .isEqualTo(
                        ask(
                                "select number from invoice where kind = 'CREDIT_NOTE' and"
                                        + " account_id"));
    }

    @Test
    void twoAcceptancesAtOnceGiveBackOnce() {
        String subscription = subscribed("ANNUAL", 12, "PO-1");

        List<Answer> answers = fewer(subscription, 5, 2);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(minor("consumed")).isEqualTo(193600 - credited());
    }

    @Test
    void anInvoiceOnTwoOrdersGivesBackToTheLastFirst() {
        String second = order("PO-2", "1000.00");
        company.boss
                .rest()
                .command("PATCH", orders() + "/" + order, "{\"amount\":\"1000.00\"}")
                .expect(200);
        String subscription = subscribed("ANNUAL", 12, "PO-1, PO-2");

        fewer(subscription, 9, 1).forEach(each -> each.expect(200));

        assertThat(minor("consumed")).isEqualTo(100000);
        assertThat(read(second).at("/consumed/amount").replace(".", ""))
                .isEqualTo(String.valueOf(93600 - credited()));
    }

    @Test
    void aTermThatRenewsSetsTheRestFree() {
        String subscription = subscribed("MONTHLY", 3, "PO-1");
        TaxTerritoryIT.movesTo(company, NO_VAT);
        LocalDate end = termEnd(subscription);
        TestClock.livesUntil(end.minusDays(1));
        assertThat(minor("reserved")).isPositive();
        long consumed = minor("consumed");

        TestClock.livesUntil(end);

        assertThat(minor("reserved")).isZero();
        assertThat(minor("consumed")).isEqualTo(consumed);
        assertThat(read(order).at("/movements/0/kind")).isEqualTo("RELEASED");
    }

    @Test
    void aContractThatEndsSetsTheRestFree() {
        String subscription = subscribed("MONTHLY", 2, "PO-1");
        TaxTerritoryIT.movesTo(company, NO_VAT);
        company.boss.rest().post("/subscriptions/" + subscription + "/notice", "{}").expect(200);
        LocalDate end = termEnd(subscription);
        TestClock.livesUntil(end.minusDays(1));
        assertThat(minor("reserved")).isPositive();

        TestClock.livesUntil(end);

        assertThat(minor("reserved")).isZero();
        assertThat(minor("remaining")).isEqualTo(900000 - minor("consumed"));
    }

    private String order(String number, String amount) {
        String body =
                "{\"number\":\"%s\",\"amount\":\"%s\",\"validUntil\":\"%s\"}"
                        .formatted(number, amount, Story.today().plusYears(3));
        return company.boss.rest().post(orders(), body).expect(201).at("/id");
    }

    private String orders() {
        return "/accounts/" + company.id + "/purchase-orders";
    }

    private String subscribed(String period, int months, String orders) {
        String line =
                "{\"plan\":\"%s\",\"seats\":10,\"period\":\"%s\"}".formatted(Story.plan(), period);
        String quote = sent(line, months);
        return company.boss
                .rest()
                .post("/quotes/" + quote + "/accept", Story.yesOn(orders))
                .expect(200)
                .at("/subscriptions/0/id");
    }

    /** Accepts an amendment to so many seats, so often at once. */
    private List<Answer> fewer(String subscription, int seats, int times) {
        String line =
                "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":%d}"
                        .formatted(subscription, seats);
        String quote = sent(line, 12);
        return AtOnce.run(
                times, any -> company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES));
    }

    private String sent(String line, int months) {
        String body =
                "{\"account\":\"%s\",\"validUntil\":\"%s\",\"termMonths\":%d,\"lines\":[%s]}"
                        .formatted(company.id, Story.today().plusDays(30), months, line);
        String id = Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
        Rest.DIEGO.post("/quotes/" + id + "/send", "{}").expect(200);
        return id;
    }

    private LocalDate termEnd(String subscription) {
        return LocalDate.parse(
                company.boss.rest().get("/subscriptions/" + subscription).at("/termEnd"));
    }

    private Answer read(String id) {
        return company.boss.rest().get(orders() + "/" + id).expect(200);
    }

    private long minor(String what) {
        return Long.parseLong(read(order).at("/" + what + "/amount").replace(".", ""));
    }

    private long credited() {
        return Long.parseLong(
                ask("select total_minor from invoice where kind = 'CREDIT_NOTE' and account_id"));
    }

    private String ask(String sql) {
        return Product.database().ask(sql + " = '" + company.id + "'");
    }
}
