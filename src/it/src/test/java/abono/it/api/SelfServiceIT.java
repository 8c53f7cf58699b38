package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an online customer does alone (S2 to S12, R1 to R3), over REST and to the cent. */
class SelfServiceIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final String PLUS = "GoToMeeting Plus";

    private final Buyer buyer = Buyer.inMadrid();

    @Test
    void buysAndTriesInOneOrder() {
        buyer.add(Buyer.item("PURCHASE", PRO, 3, "ANNUAL")).expect(201);
        buyer.add(Buyer.item("TRIAL", "GoToAssist Basic", 2, "MONTHLY")).expect(201);

        Answer order = buyer.checkout("tok_visa").expect(201);

        assertThat(order.at("/status")).isEqualTo("COMPLETED");
        assertThat(order.at("/due/amount")).isEqualTo("580.80");
        assertThat(buyer.documents()).containsExactly("F 580.80");
        assertThat(buyer.rest().get("/subscriptions").items())
                .extracting(each -> each.getString("status"))
                .containsExactlyInAnyOrder("ACTIVE", "TRIAL");
        assertThat(buyer.rest().get(buyer.cart()).items()).isEmpty();
        assertThat(confirmation())
                .contains("GoToMeeting Pro, without tax: €480.00")
                .contains("GoToMeeting Pro: seats: 3 organizers")
                .contains("GoToMeeting Pro: period: annual, ")
                .contains("GoToMeeting Pro: after that: renews on ")
                .contains(" for €580.80 with tax, at today’s prices")
                .contains("GoToAssist Basic: seats: 2 agents")
                .contains("GoToAssist Basic: period: free trial, ")
                .contains("GoToAssist Basic: after that: ends by itself on ")
                .contains("Card: Visa ending in 4242");
    }

    /** The mail that confirms the buyer's order. */
    private String confirmation() {
        return Product.database()
                .ask(
                        "select plain from outbox_mail where kind = 'ORDER_CONFIRMED'"
                                + " and account_id = '"
                                + buyer.account()
                                + "'");
    }

    @Test
    void ordersATrialWithoutAnyPayment() {
        buyer.add(Buyer.item("TRIAL", PRO, 10, "MONTHLY")).expect(201);
        String token = buyer.rest().get(buyer.cart()).at("/token");

        Answer order =
                buyer.rest()
                        .post(buyer.cart() + "/checkout", "{\"token\":\"" + token + "\"}")
                        .expect(201);

        assertThat(order.at("/status")).isEqualTo("COMPLETED");
        assertThat(order.has("/payment")).isFalse();
        assertThat(buyer.documents()).isEmpty();
        buyer.add(Buyer.item("TRIAL", PLUS, 5, "MONTHLY")).expect(409);
    }

    @Test
    void keepsTheCartWhenTheCardIsDeclinedAndTakesAnother() {
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "MONTHLY")).expect(201);

        Answer declined = buyer.checkout("tok_insufficient_funds").expect(201);

        assertThat(declined.at("/status")).isEqualTo("FAILED");
        assertThat(declined.at("/failure")).isEqualTo("insufficient_funds");
        assertThat(buyer.documents()).isEmpty();
        assertThat(buyer.rest().get("/subscriptions").items()).isEmpty();
        assertThat(buyer.rest().get(buyer.cart()).items()).hasSize(1);
        assertThat(buyer.checkout("tok_mastercard").expect(201).at("/status"))
                .isEqualTo("COMPLETED");
        assertThat(buyer.documents()).containsExactly("F 19.36");
    }

    @Test
    void addsSeatsForTheWholeNewPeriodLessWhatIsNotUsed() {
        String subscription = buyer.buys(PRO, 3, "MONTHLY");

        Answer order = buyer.change(subscription, "\"addSeats\":2").expect(201);

        assertThat(order.at("/items/0/charge/amount")).isEqualTo("80.00");
        assertThat(order.at("/items/0/credit/amount")).isEqualTo("48.00");
        assertThat(order.at("/due/amount")).isEqualTo("38.72");
        assertThat(buyer.subscription(subscription).at("/seats")).isEqualTo("5");
        assertThat(buyer.documents()).containsExactly("F 58.08", "F 38.72");
    }

    @Test
    void turnsACheaperChangeIntoCreditThatTheNextOrderUses() {
        String subscription = buyer.buys(PRO, 10, "MONTHLY");

        Answer cheaper = buyer.change(subscription, "\"seats\":4").expect(201);

        assertThat(cheaper.at("/due/amount")).isEqualTo("0.00");
        assertThat(cheaper.at("/total/amount")).isEqualTo("-116.16");
        assertThat(buyer.documents()).containsExactly("F 193.60", "R 116.16");
        Answer dearer = buyer.change(subscription, "\"seats\":5").expect(201);
        assertThat(dearer.at("/total/amount")).isEqualTo("19.36");
        assertThat(dearer.at("/credit/amount")).isEqualTo("19.36");
        assertThat(dearer.has("/payment")).isFalse();
        assertThat(Product.database().ask(credit())).isEqualTo("9680");
    }

    @Test
    void changesAndBackOnOneDayCostsNothing() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");

        buyer.change(subscription, "\"plan\":\"" + Buyer.plan(PLUS) + "\"").expect(201);
        buyer.change(subscription, "\"plan\":\"" + Buyer.plan(PRO) + "\"").expect(201);

        assertThat(buyer.documents()).containsExactly("F 96.80", "F 33.28", "R 33.28");
        assertThat(Product.database().ask(credit())).isEqualTo("3328");
    }

    @Test
    void cancelsAndTakesItBack() {
        String subscription = buyer.buys(PRO, 1, "MONTHLY");
        String path = "/subscriptions/" + subscription;

        Answer cancelled = buyer.rest().post(path + "/cancel", "{}").expect(200);

        assertThat(cancelled.at("/pendingCancellation")).isEqualTo("true");
        assertThat(cancelled.at("/status")).isEqualTo("ACTIVE");
        buyer.rest().post(path + "/cancel", "{}").expect(409);
        buyer.rest().post(path + "/preview-change", "{\"seats\":2}").expect(409);
        assertThat(buyer.rest().post(path + "/keep", "{}").expect(200).at("/pendingCancellation"))
                .isEqualTo("false");
        buyer.rest().post(path + "/keep", "{}").expect(409);
        assertThat(buyer.rest().get(path + "/history").items())
                .extracting(each -> each.getString("kind"))
                .containsExactly("KEPT", "CANCELLED", "STARTED");
    }

    @Test
    void refusesAnAmountThatMoved() {
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "MONTHLY")).expect(201);
        String seen = buyer.rest().get(buyer.cart()).at("/token");
        buyer.add(Buyer.item("PURCHASE", "Seeit Seeit", 1, "MONTHLY")).expect(201);

        Answer refused = buyer.checkout(seen, "tok_visa");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.at("/detail")).contains("€19.36").contains("€66.55");
        assertThat(buyer.documents()).isEmpty();
        buyer.checkout("rubbish", "tok_visa").expect(422);
    }

    @Test
    void placesTheCartOfTwoTabsOnce() {
        buyer.add(Buyer.item("PURCHASE", PRO, 2, "MONTHLY")).expect(201);
        String token = buyer.rest().get(buyer.cart()).at("/token");

        List<Answer> answers = AtOnce.run(8, i -> buyer.checkout(token, "tok_visa"));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409, 412);
        assertThat(buyer.documents()).containsExactly("F 38.72");
        assertThat(buyer.rest().get("/subscriptions").items()).hasSize(1);
    }

    @Test
    void placesOneOrderForOneKey() {
        buyer.add(Buyer.item("PURCHASE", PRO, 2, "MONTHLY")).expect(201);
        String go = Buyer.go(buyer.rest().get(buyer.cart()).at("/token"), "tok_visa");
        String key = UUID.randomUUID().toString();

        Answer first = buyer.rest().post(buyer.cart() + "/checkout", go, key).expect(201);
        Product.database()
                .ask(
                        "delete from remembered_answer where idempotency_key = '"
                                + key
                                + "' returning 1");
        Answer again = buyer.rest().post(buyer.cart() + "/checkout", go, key).expect(201);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(buyer.documents()).hasSize(1);
    }

    @Test
    void findsOutWhatBecameOfALostReply() {
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "MONTHLY")).expect(201);

        Answer order = buyer.checkout("tok_lost_reply").expect(201);

        assertThat(order.at("/status")).isEqualTo("PLACING");
        assertThat(order.at("/paymentStatus")).isEqualTo("PENDING");
        buyer.checkout(order.at("/id"), "tok_visa").expect(409);
        Rest.IRENE.put("/clock", "{\"now\":\"" + Story.now().plusSeconds(60) + "\"}").expect(200);
        assertThat(buyer.rest().get("/orders/" + order.at("/id")).at("/status"))
                .isEqualTo("COMPLETED");
        assertThat(buyer.documents()).containsExactly("F 19.36");
    }

    @Test
    void refusesWhatCannotBeOrdered() {
        String account = buyer.cart() + "/preview";
        for (String seats : List.of("0", "-1", "1000000000")) {
            Answer refused =
                    buyer.rest()
                            .post(
                                    account,
                                    Buyer.item("PURCHASE", PRO, 1, "MONTHLY")
                                            .replace("\"seats\":1", "\"seats\":" + seats));
            assertThat(refused.expect(422).fields()).containsExactly("seats");
        }
        buyer.rest().post(account, "{\"kind\":\"PURCHASE\",\"seats\":\"abc\"}").expect(400);
        assertThat(buyer.rest().post(account, Buyer.item("TRIAL", PRO, 11, "MONTHLY")).fields())
                .containsExactly("seats");
        assertThat(
                        buyer.rest()
                                .post(
                                        account,
                                        Buyer.item("TRIAL", "GoToAssist Premium", 1, "MONTHLY"))
                                .expect(422)
                                .fields())
                .containsExactly("plan");
    }

    @Test
    void refusesAChangeThatCannotBe() {
        String mine = buyer.buys(PRO, 1, "MONTHLY");
        String other = "\"plan\":\"" + Buyer.plan("GoToAssist Basic") + "\"";
        String preview = "/subscriptions/" + mine + "/preview-change";
        assertThat(buyer.rest().post(preview, "{" + other + "}").expect(422).fields())
                .containsExactly("plan");
        buyer.rest().post(preview, "{\"seats\":1}").expect(422);
        Buyer.inNewYork().rest().post(preview, "{\"seats\":2}").expect(404);
        Rest.LUCIA
                .post(
                        "/accounts/" + Story.account() + "/cart/preview",
                        Buyer.item("PURCHASE", PRO, 1, "MONTHLY"))
                .expect(409);
        Rest.demo("tomas").get(buyer.cart()).expect(403);
    }

    private String credit() {
        return "select balance_minor from account_credit where account_id = '"
                + buyer.account()
                + "'";
    }
}
