package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What gets between a customer and their order. */
class OrderTroubleIT {
    private static final String PRO = "GoToMeeting Pro";

    private final Buyer buyer = Buyer.inMadrid();

    @Test
    void providesOnlyAfterTheBankHasConfirmed() {
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "MONTHLY")).expect(201);

        Answer order = buyer.checkout("tok_3ds").expect(201);

        assertThat(order.at("/status")).isEqualTo("PLACING");
        assertThat(buyer.rest().get("/subscriptions").items()).isEmpty();
        press(order, "approve");
        awaitStatus(order, "COMPLETED");
        assertThat(buyer.documents()).containsExactly("F 19.36");
    }

    @Test
    void keepsTheCartWhenTheBankSaysNo() {
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        Answer order = buyer.act(subscription, "change", "\"seats\":2", "tok_3ds").expect(201);
        String path = "/subscriptions/" + subscription;
        buyer.rest().post(path + "/cancel", "{}").expect(409);
        buyer.rest().post(path + "/preview-change", "{\"seats\":3}").expect(409);

        press(order, "refuse");

        awaitStatus(order, "FAILED");
        assertThat(buyer.subscription(subscription).at("/seats")).isEqualTo("1");
        buyer.change(subscription, "\"seats\":2").expect(201);
    }

    @Test
    void givesTheCreditBackWhenTheCardIsDeclined() {
        String subscription = buyer.buys(PRO, 10, "MONTHLY");
        buyer.change(subscription, "\"seats\":9").expect(201);
        String before = buyer.rest().get(buyer.cart()).at("/token");
        assertThat(before).isNotBlank();

        Answer declined =
                buyer.act(subscription, "change", "\"seats\":20", "tok_declined").expect(201);

        assertThat(declined.at("/status")).isEqualTo("FAILED");
        assertThat(declined.at("/credit/amount")).isEqualTo("19.36");
        Answer again = buyer.change(subscription, "\"seats\":20").expect(201);
        assertThat(again.at("/credit/amount")).isEqualTo("19.36");
        assertThat(again.at("/due/amount")).isEqualTo("193.60");
        Rest.PABLO
                .get("/ledger/checks")
                .items()
                .forEach(check -> assertThat(check.getInt("differences")).isZero());
    }

    @Test
    void tellsAPriceThatMovedWhileTheCartWaited() {
        Buyer london = Buyer.inLondon();
        String plan = Buyer.plan("GoToAssist Premium");
        london.add(Buyer.item("PURCHASE", "GoToAssist Premium", 1, "MONTHLY")).expect(201);
        Answer seen = london.rest().get(london.cart()).expect(200);
        raise(plan, 6100);

        Answer cart = london.rest().get(london.cart()).expect(200);

        assertThat(cart.at("/items/0/shown/amount")).isEqualTo("60.00");
        assertThat(cart.at("/items/0/net/amount")).isEqualTo("61.00");
        assertThat(london.checkout(seen.at("/token"), "tok_visa").expect(412).at("/detail"))
                .contains("£60.00")
                .contains("£61.00");
        assertThat(london.checkout("tok_visa").expect(201).at("/due/amount")).isEqualTo("61.00");
    }

    @Test
    void refusesACardThatHasExpiredOrIsAnothersOrNone() {
        buyer.buys(PRO, 1, "MONTHLY");
        String card =
                buyer.rest()
                        .get("/accounts/" + buyer.account() + "/payment-methods")
                        .at("/items/0/id");
        Product.database()
                .ask(
                        "update payment_method set expiry_year = 2020 where id = '"
                                + card
                                + "' returning 1");
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "ANNUAL")).expect(201);
        String token = buyer.rest().get(buyer.cart()).at("/token");

        for (String method : List.of(card, UUID.randomUUID().toString())) {
            String go = "{\"token\":\"%s\",\"paymentMethod\":\"%s\"}".formatted(token, method);
            assertThat(buyer.rest().post(buyer.cart() + "/checkout", go).expect(422).fields())
                    .containsExactly("paymentMethod");
        }
        String none = "{\"token\":\"" + token + "\"}";
        buyer.rest().post(buyer.cart() + "/checkout", none).expect(422);
        assertThat(buyer.rest().get(buyer.cart()).items()).hasSize(1);
    }

    @Test
    void saysInTheCartWhatIsNotPossibleAnyMore() {
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        String more =
                "{\"kind\":\"ADD_SEATS\",\"seats\":1,\"subscription\":\"" + subscription + "\"}";
        buyer.add(more).expect(201);
        buyer.add(more).expect(409);
        buyer.rest().post("/subscriptions/" + subscription + "/cancel", "{}").expect(200);

        Answer cart = buyer.rest().get(buyer.cart()).expect(200);

        assertThat(cart.at("/items/0/problem")).contains("cancelled");
        buyer.checkout("tok_visa").expect(409);
        String item = cart.at("/items/0/id");
        buyer.rest()
                .send(buyer.rest().request(buyer.cart() + "/items/" + item).DELETE())
                .expect(200);
        Buyer.inNewYork()
                .rest()
                .send(buyer.rest().request(buyer.cart() + "/items/" + item).DELETE())
                .expect(404);
    }

    /** A new price from today on closes the old one (D1). */
    private static void raise(String plan, int minor) {
        String which =
                " where plan_id = '" + plan + "' and currency = 'GBP' and period = 'MONTHLY'";
        Product.database().ask("update price set valid_to = current_date" + which + " returning 1");
        Product.database()
                .ask(
                        "insert into price (id, plan_id, currency, period, unit_minor, valid_from)"
                                + " values (gen_random_uuid(), '%s', 'GBP', 'MONTHLY', %d,"
                                        .formatted(plan, minor)
                                + " current_date) returning 1");
    }

    private void press(Answer order, String button) {
        PageVisitor.signedIn(buyer.email()).press(order.at("/actionUrl"), button);
    }

    private void awaitStatus(Answer order, String status) {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                buyer.rest()
                                                        .get("/orders/" + order.at("/id"))
                                                        .at("/status"))
                                        .isEqualTo(status));
    }
}
