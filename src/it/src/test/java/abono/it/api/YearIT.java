package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What time does to online subscriptions (R1, R2, P6), lived by the clock. */
class YearIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final String STARTER = "GoToMeeting Starter";

    @Test
    @Tag("proof")
    void livesTwelveMonthsToTheCent() {
        Buyer buyer = Buyer.inMadrid();
        LocalDate begun = buyer.today();
        String subscription = buyer.buys(PRO, 3, "MONTHLY");
        List<String> expected = new ArrayList<>(List.of("F 58.08"));

        LocalDate changed = begun.plusMonths(2).plusDays(10);
        buyer.livesUntil(changed);
        expected.addAll(List.of("F 58.08", "F 58.08"));
        long credit = unused(4800, begun.plusMonths(2), changed, begun.plusMonths(3));
        buyer.change(subscription, "\"seats\":5").expect(201);
        expected.add("F " + euros(withVat(8000 - credit)));

        LocalDate down = changed.plusMonths(4).plusDays(5);
        buyer.livesUntil(down);
        expected.addAll(Collections.nCopies(4, "F 96.80"));
        long back = unused(8000, changed.plusMonths(4), down, changed.plusMonths(5)) - 1200;
        buyer.change(subscription, "\"plan\":\"" + Buyer.plan(STARTER) + "\",\"seats\":1")
                .expect(201);
        expected.add("R " + euros(withVat(back)));

        buyer.livesUntil(down.plusMonths(5));
        expected.addAll(Collections.nCopies(5, "F 14.52"));
        assertThat(buyer.documents()).containsExactlyElementsOf(expected);
        long creditLeft = Math.max(0, withVat(back) - 5 * 1452);
        assertThat(credit(buyer)).isEqualTo(Long.toString(creditLeft));
        assertThat(buyer.rest().get("/accounts/" + buyer.account() + "/balance").items()).isEmpty();
        booksAreInOrder();
    }

    @Test
    @Tag("proof")
    void comesBackToTheLastDayOfTheMonth() {
        Buyer buyer = Buyer.inNewYork();
        LocalDate begun = LocalDate.of(buyer.today().getYear() + 1, 1, 31);
        buyer.livesUntil(begun);
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        List<String> ends = new ArrayList<>();

        for (int month = 1; month <= 3; month++) {
            ends.add(buyer.subscription(subscription).at("/periodEnd"));
            buyer.livesUntil(LocalDate.parse(ends.get(ends.size() - 1)));
        }

        int last = LocalDate.of(begun.getYear(), 2, 1).lengthOfMonth();
        assertThat(ends)
                .containsExactly(
                        begun.withMonth(3).minusMonths(1).withDayOfMonth(last).toString(),
                        LocalDate.of(begun.getYear(), 3, 31).toString(),
                        LocalDate.of(begun.getYear(), 4, 30).toString());
        assertThat(buyer.documents()).containsOnly("F 19.00").hasSize(4);
    }

    @Test
    void triesSevenDaysThenSuspendsAndRestoresWithThePayment() {
        Buyer buyer = Buyer.inMadrid();
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        replaceCard(buyer, "tok_declined");
        LocalDate renewal = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));

        buyer.livesUntil(renewal.plusDays(6));
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ACTIVE");
        buyer.livesUntil(renewal.plusDays(7));

        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("SUSPENDED");
        String invoice = latest(buyer).getString("id");
        assertThat(buyer.rest().get("/invoices/" + invoice + "/payments").items())
                .hasSize(4)
                .allMatch(payment -> payment.getString("status").equals("FAILED"));
        buyer.rest()
                .post("/subscriptions/" + subscription + "/preview-change", "{\"seats\":2}")
                .expect(409);
        pay(buyer, invoice);
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ACTIVE");
        booksAreInOrder();
    }

    @Test
    void blocksChangesWhileAnInvoiceIsOverdue() {
        Buyer buyer = Buyer.inMadrid();
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        replaceCard(buyer, "tok_declined");
        LocalDate renewal = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
        buyer.livesUntil(renewal.plusDays(1));

        Answer refused =
                buyer.rest()
                        .post("/subscriptions/" + subscription + "/preview-change", "{\"seats\":2}")
                        .expect(409);

        JsonObject open = latest(buyer);
        assertThat(refused.at("/detail")).contains(open.getString("number")).contains("€19.36");
        pay(buyer, open.getString("id"));
        buyer.change(subscription, "\"seats\":2").expect(201);
    }

    @Test
    void endsATrialByItselfAndTakesItAsAPlanBeforeOrAfter() {
        Buyer buyer = Buyer.inMadrid();
        buyer.add(Buyer.item("TRIAL", PRO, 2, "MONTHLY")).expect(201);
        String first = buyer.subscriptionOf(buyer.checkout("tok_visa").at("/id"));
        buyer.add(Buyer.item("TRIAL", "GoToAssist Basic", 1, "MONTHLY")).expect(201);
        String second = buyer.subscriptionOf(buyer.checkout("tok_visa").at("/id"));

        Answer subscribed =
                buyer.act(second, "subscribe", "\"seats\":2,\"period\":\"ANNUAL\"", "tok_visa")
                        .expect(201);
        assertThat(subscribed.at("/due/amount")).isEqualTo("1185.80");
        buyer.livesUntil(buyer.today().plusDays(14));

        Answer ended = buyer.subscription(first);
        assertThat(ended.at("/status")).isEqualTo("ENDED");
        assertThat(ended.at("/dataKeptUntil"))
                .isEqualTo(LocalDate.parse(ended.at("/endedOn")).plusDays(90).toString());
        assertThat(buyer.subscription(second).at("/status")).isEqualTo("ACTIVE");
        assertThat(buyer.documents()).containsExactly("F 1185.80");
        buyer.act(first, "reactivate", "\"seats\":2,\"period\":\"MONTHLY\"", "tok_visa")
                .expect(201);
        assertThat(buyer.subscription(first).at("/periodStart"))
                .isEqualTo(buyer.today().toString());
        assertThat(buyer.documents()).containsExactly("F 1185.80", "F 38.72");
    }

    @Test
    void endsWhatWasCancelledAndReactivatesWithAnotherPlan() {
        Buyer buyer = Buyer.inNewYork();
        String subscription = buyer.buys(PRO, 2, "MONTHLY");
        String path = "/subscriptions/" + subscription;
        LocalDate end = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
        buyer.rest().post(path + "/cancel", "{}").expect(200);

        buyer.livesUntil(end.minusDays(1));
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ACTIVE");
        buyer.livesUntil(end);

        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ENDED");
        assertThat(buyer.documents()).containsExactly("F 38.00");
        buyer.rest().post(path + "/keep", "{}").expect(409);
        String other = "\"plan\":\"" + Buyer.plan(STARTER) + "\",\"seats\":1";
        buyer.act(subscription, "reactivate", other, "tok_visa").expect(201);
        assertThat(buyer.documents()).containsExactly("F 38.00", "F 14.00");
        assertThat(buyer.subscription(subscription).at("/plan/name")).isEqualTo(STARTER);
    }

    /** What is given back of cents for the days from the change on. */
    private static long unused(long cents, LocalDate start, LocalDate change, LocalDate end) {
        long left = end.toEpochDay() - change.toEpochDay();
        return half(cents * left, end.toEpochDay() - start.toEpochDay());
    }

    private static String credit(Buyer buyer) {
        String account = "'" + buyer.account() + "'";
        return Product.database()
                .ask("select balance_minor from account_credit where account_id = " + account);
    }

    private static void replaceCard(Buyer buyer, String token) {
        Product.database()
                .ask(
                        "update payment_method set gateway_token = '"
                                + token
                                + "' where account_id = '"
                                + buyer.account()
                                + "' returning 1");
    }

    private static void pay(Buyer buyer, String invoice) {
        buyer.rest()
                .post(
                        "/payments",
                        """
                        {"account":"%s","gatewayToken":"tok_visa","allocations":
                         [{"invoice":"%s","amount":"19.36"}]}
                        """
                                .formatted(buyer.account(), invoice))
                .expect(201);
    }

    private static JsonObject latest(Buyer buyer) {
        return buyer.rest().get("/invoices").expect(200).items().get(0);
    }

    private static void booksAreInOrder() {
        Rest.PABLO
                .get("/ledger/checks")
                .expect(200)
                .items()
                .forEach(
                        check ->
                                assertThat(check.getInt("differences"))
                                        .as(check.toString())
                                        .isZero());
    }

    /** Rounded half up, of positive numbers. */
    private static long half(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }

    private static long withVat(long net) {
        return net + half(net * 21, 100);
    }

    private static String euros(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
