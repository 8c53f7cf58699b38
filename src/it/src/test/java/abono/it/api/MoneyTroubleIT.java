package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transfers that came twice or never, and confirmations that nobody gives. */
class MoneyTroubleIT {
    private static final String PRO = "GoToMeeting Pro";

    private final Buyer buyer = Buyer.inMadrid();

    @Test
    void theSameTransferTwiceIsAskedAndAMistakeIsUndone() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        String invoice = uncollected(subscription);
        String first = transfer(invoice, "20.00", false).expect(201).at("/id");

        Answer asked = transfer(invoice, "20.00", false).expect(409);

        assertThat(asked.at("/detail")).contains(payment(first).at("/number")).contains("€20.00");
        transfer(invoice, "20.00", true).expect(201);
        transfer(invoice, "20.01", false).expect(201);
        assertThat(open(invoice)).isEqualTo("36.79");
        reverse(first, "").expect(422);
        assertThat(reverse(first, "Another customer's").expect(200).at("/status"))
                .isEqualTo("REVERSED");
        assertThat(reverse(first, "Again").expect(200).at("/reversed"))
                .isEqualTo("Another customer's");
        assertThat(open(invoice)).isEqualTo("56.79");
        buyer.rest().post("/payments/" + first + "/reverse", "{\"reason\":\"x\"}").expect(403);
        assertThat(entries(invoice))
                .containsExactly(
                        "INVOICE_ISSUED",
                        "PAYMENT_RECEIVED",
                        "PAYMENT_RECEIVED",
                        "PAYMENT_RECEIVED",
                        "PAYMENT_REVERSED");
        booksAreInOrder();
    }

    @Test
    void whatWasGivenBackSinceIsNotUndone() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        String invoice = uncollected(subscription);
        String paid = transfer(invoice, "96.80", false).expect(201).at("/id");
        buyer.change(subscription, "\"seats\":1").expect(201);

        reverse(paid, "It never came").expect(409);

        assertThat(open(invoice)).isEqualTo("0.00");
        assertThat(entries(invoice))
                .containsExactly("INVOICE_ISSUED", "PAYMENT_RECEIVED", "CREDIT_NOTE_ISSUED");
        booksAreInOrder();
    }

    @Test
    void anAbandonedConfirmationSaysWhatWaitsAndIsGivenUp() {
        buyer.add(Buyer.item("PURCHASE", PRO, 2, "MONTHLY")).expect(201);
        Answer waiting = buyer.checkout("tok_3ds").expect(201);

        Answer refused = buyer.checkout("tok_visa").expect(409);

        assertThat(refused.at("/detail")).contains(waiting.at("/number")).contains("€38.72");
        String payment = waiting.at("/payment/id");
        Answer given = buyer.rest().post("/payments/" + payment + "/give-up", "{}").expect(200);
        assertThat(given.at("/status")).isEqualTo("FAILED");
        buyer.rest().post("/payments/" + payment + "/give-up", "{}").expect(409);
        assertThat(buyer.checkout("tok_visa").expect(201).at("/status")).isEqualTo("COMPLETED");
        assertThat(buyer.documents()).containsExactly("F 38.72");
    }

    @Test
    void aRenewalThatNeedsAConfirmationAsksForItByMail() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        cardBecomes("tok_3ds");
        renew(subscription);

        assertThat(
                        Product.database()
                                .ask(
                                        "select subject from outbox_mail where account_id = '"
                                                + buyer.account()
                                                + "' and kind = 'PAYMENT_CONFIRM'"))
                .contains("confirm");
    }

    private String uncollected(String subscription) {
        cardBecomes("tok_declined");
        return renew(subscription);
    }

    private String renew(String subscription) {
        buyer.livesUntil(LocalDate.parse(buyer.subscription(subscription).at("/periodEnd")));
        return buyer.rest().get("/invoices").expect(200).items().get(0).getString("id");
    }

    private void cardBecomes(String token) {
        Product.database()
                .ask(
                        "with done as (update payment_method set gateway_token = '"
                                + token
                                + "' where account_id = '"
                                + buyer.account()
                                + "' returning 1) select count(*) from done");
    }

    private Answer transfer(String invoice, String amount, boolean again) {
        return Rest.PABLO.post(
                "/payments",
                """
                {"account":"%s","bankTransfer":{"receivedOn":"%s","reference":"REF1","again":%s},
                 "allocations":[{"invoice":"%s","amount":"%s"}]}
                """
                        .formatted(
                                buyer.account(),
                                buyer.today().minusDays(1),
                                again,
                                invoice,
                                amount));
    }

    private static Answer reverse(String payment, String reason) {
        return Rest.PABLO.post(
                "/payments/" + payment + "/reverse", "{\"reason\":\"" + reason + "\"}");
    }

    private static Answer payment(String id) {
        return Rest.PABLO.get("/payments/" + id).expect(200);
    }

    private String open(String invoice) {
        return buyer.rest().get("/invoices/" + invoice).expect(200).at("/open/amount");
    }

    private static List<String> entries(String invoice) {
        return Rest.PABLO.get("/ledger/entries?invoice=" + invoice).expect(200).items().stream()
                .map(each -> each.getString("kind"))
                .toList();
    }

    private static void booksAreInOrder() {
        assertThat(Rest.PABLO.get("/ledger/checks").expect(200).items())
                .allMatch(each -> each.getInt("differences") == 0);
    }
}
