package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Account credit pays open invoices, by itself and by hand (P4), and every payment is proven. */
class CreditIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final String MAILED =
            """
            select coalesce(max(m.status), 'NONE') from outbox_mail m
            where m.document_subject_id = '%1$s' or m.document_subject_id in
                (select a.invoice_id from allocation a join payment p on p.id = a.payment_id
                    where p.id = '%1$s' and p.order_id is not null)
            """;

    private final Buyer buyer = Buyer.inMadrid();

    @Test
    void paysByHandInPartOnceAndByItselfWhenTheAccountWantsSo() {
        String renewal = anOpenRenewalBesideCredit();
        String key = UUID.randomUUID().toString();

        Answer paid = payByCredit(renewal, "5.00", key).expect(201);
        Answer again = payByCredit(renewal, "5.00", key).expect(201);

        assertThat(again.at("/id")).isEqualTo(paid.at("/id"));
        assertThat(paid.at("/kind")).isEqualTo("ACCOUNT_CREDIT");
        assertThat(paid.at("/status")).isEqualTo("SUCCEEDED");
        assertThat(open(renewal)).isEqualTo("14.36");
        assertThat(credit()).isEqualTo(7744 - 500);
        assertThat(payByCredit(renewal, "14.37", UUID.randomUUID().toString()).status())
                .isEqualTo(422);
        rule(true);
        assertThat(open(renewal)).isEqualTo("0.00");
        assertThat(credit()).isEqualTo(7744 - 1936);
        booksAreInOrder();
    }

    @Test
    void aCreditNoteStandsInTheListAsTakenAway() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        buyer.change(subscription, "\"seats\":1").expect(201);
        String due = ScheduleIT.day(LocalDate.ofInstant(Story.now(), buyer.zone()));

        PageVisitor visitor = PageVisitor.signedIn(buyer.email());

        assertThat(visitor.text("/account/invoices.xhtml"))
                .contains("1 invoice and 1 credit note · €19.36 in total")
                .containsPattern("Credit note " + due + " -€77\\.44")
                .containsPattern("Paid " + due + " " + due + " €96\\.80");
        assertThat(visitor.text("/account/overview.xhtml"))
                .contains("-€77.44")
                .containsPattern("1 organizer · renews on [^ ]+ \\d+, \\d+ €16\\.00");
    }

    @Test
    void isNeverUsedTwiceAtOnce() {
        String renewal = anOpenRenewalBesideCredit();

        List<Answer> answers =
                AtOnce.run(8, i -> payByCredit(renewal, "4.00", UUID.randomUUID().toString()));

        assertThat(answers).filteredOn(each -> each.status() == 201).hasSize(4);
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409, 422);
        assertThat(open(renewal)).isEqualTo("3.36");
        assertThat(credit()).isEqualTo(7744 - 1600);
        booksAreInOrder();
    }

    @Test
    void refusesMoreThanThereIs() {
        buyer.buys(PRO, 5, "MONTHLY");
        String renewal = renewedBy("tok_declined");

        Answer refused = payByCredit(renewal, "96.80", UUID.randomUUID().toString()).expect(422);

        assertThat(refused.at("/detail")).contains("€0.00");
    }

    @Test
    void everyKindOfPaymentHasAReceiptAndAMail() throws Exception {
        String renewal = anOpenRenewalBesideCredit();
        payByCredit(renewal, "5.00", UUID.randomUUID().toString()).expect(201);
        pay(buyer.rest(), renewal, "\"gatewayToken\":\"tok_visa\"", "5.00");
        String transfer = "\"bankTransfer\":{\"receivedOn\":\"%s\",\"reference\":\"REF\"}";
        String today = LocalDate.ofInstant(Story.now(), buyer.zone()).minusDays(1).toString();
        pay(Rest.PABLO, renewal, transfer.formatted(today), "9.36");
        cardBecomes("tok_visa");
        renewedBy("tok_visa");

        List<JsonObject> payments =
                buyer.rest().get("/payments?account=" + buyer.account()).items().stream()
                        .filter(each -> each.getString("status").equals("SUCCEEDED"))
                        .toList();

        assertThat(payments)
                .extracting(each -> each.getString("kind"))
                .containsExactlyInAnyOrder(
                        "CARD", "ACCOUNT_CREDIT", "CARD", "BANK_TRANSFER", "CARD");
        assertThat(payments).filteredOn(each -> !each.containsKey("payer")).isNotEmpty();
        for (JsonObject payment : payments) {
            isProven(payment);
        }
    }

    private void isProven(JsonObject payment) throws Exception {
        String receipt = "/payments/" + payment.getString("id") + "/receipt";
        assertThat(Paper.of(buyer.rest(), receipt))
                .contains(payment.getString("number"))
                .contains(payment.getJsonObject("amount").getString("amount"));
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(mailed(payment)).as(payment.toString()).isEqualTo("SENT"));
    }

    /** Its mail, or that of the order that it paid. */
    private static String mailed(JsonObject payment) {
        return Product.database().ask(MAILED.formatted(payment.getString("id")));
    }

    private String anOpenRenewalBesideCredit() {
        String renewal = buyer.renewalBesideCredit();
        assertThat(open(renewal)).isEqualTo("19.36");
        return renewal;
    }

    private void rule(boolean automatic) {
        Answer rule =
                buyer.rest()
                        .put(
                                "/accounts/" + buyer.account() + "/credit-rule",
                                "{\"automatic\":" + automatic + "}")
                        .expect(200);
        assertThat(rule.at("/automatic")).isEqualTo(Boolean.toString(automatic));
    }

    private Answer payByCredit(String invoice, String amount, String key) {
        return buyer.rest()
                .post("/payments", order(invoice, "\"accountCredit\":true", amount), key);
    }

    private void pay(Rest payer, String invoice, String way, String amount) {
        payer.post("/payments", order(invoice, way, amount)).expect(201);
    }

    private String order(String invoice, String way, String amount) {
        return "{\"account\":\"%s\",%s,\"allocations\":[{\"invoice\":\"%s\",\"amount\":\"%s\"}]}"
                .formatted(buyer.account(), way, invoice, amount);
    }

    private String renewedBy(String card) {
        cardBecomes(card);
        String subscription = buyer.rest().get("/subscriptions").items().get(0).getString("id");
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

    private String open(String invoice) {
        return buyer.rest().get("/invoices/" + invoice).expect(200).at("/open/amount");
    }

    private long credit() {
        return Long.parseLong(
                Product.database()
                        .ask(
                                "select coalesce(sum(balance_minor), 0) from account_credit where"
                                        + " account_id = '"
                                        + buyer.account()
                                        + "'"));
    }

    private static void booksAreInOrder() {
        assertThat(Rest.PABLO.get("/ledger/checks").expect(200).items())
                .allMatch(each -> each.getInt("differences") == 0);
    }
}
