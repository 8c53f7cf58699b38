package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Money does the same when nobody tells of it: on the running product, with every observer that
 * writes the audit trail or mails vetoed by a CDI extension.
 */
class MoneyInSilenceIT {
    private static final String PRO = "GoToMeeting Pro";

    private final Buyer buyer = Buyer.inMadrid();
    private final List<String> accounts = new ArrayList<>(List.of(buyer.account()));

    /** The control: where they are not vetoed, the same purchase is told. */
    @BeforeAll
    static void nobodyTells() {
        Buyer told = Buyer.inMadrid();
        told.buys(PRO, 1, "MONTHLY");
        assertThat(count("audit_entry", "chain", told.account())).isPositive();
        assertThat(count("outbox_mail", "account_id", told.account())).isPositive();
        Product.anewInSilence();
    }

    @AfterAll
    static void othersBeginAnew() {
        Product.stop();
    }

    @AfterEach
    void nobodyTold() {
        for (String account : accounts) {
            assertThat(count("audit_entry", "chain", account)).isZero();
            assertThat(count("outbox_mail", "account_id", account)).isZero();
        }
        assertThat(Rest.PABLO.get("/ledger/checks").expect(200).items())
                .isNotEmpty()
                .allMatch(each -> each.getInt("differences") == 0);
    }

    @Test
    void anOrderPaidByCardIsFulfilledAndItsInvoiceSettled() {
        buyer.add(Buyer.item("PURCHASE", PRO, 2, "MONTHLY")).expect(201);

        Answer order = buyer.checkout("tok_visa").expect(201);

        assertThat(order.at("/status")).isEqualTo("COMPLETED");
        String subscription = buyer.subscriptionOf(order.at("/id"));
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ACTIVE");
        assertThat(open(latest())).isEqualTo("0.00");
        assertThat(buyer.rest().get(buyer.cart()).expect(200).json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void aDeclinedOrderIsReleased() {
        String subscription = buyer.buys(PRO, 2, "MONTHLY");

        Answer order = buyer.act(subscription, "change", "\"seats\":5", "tok_declined");

        assertThat(order.at("/status")).isEqualTo("FAILED");
        buyer.change(subscription, "\"seats\":5").expect(201);
        assertThat(buyer.subscription(subscription).at("/seats")).isEqualTo("5");
    }

    @Test
    void whatCreditPaysEndsDunning() {
        String invoice = buyer.renewalBesideCredit();
        assertThat(dunning(invoice)).isEqualTo("TRYING");
        String pay =
                """
                {"account":"%s","accountCredit":true,"allocations":
                 [{"invoice":"%s","amount":"%s"}]}
                """
                        .formatted(buyer.account(), invoice, open(invoice));

        buyer.rest().post("/payments", pay).expect(201);

        assertThat(open(invoice)).isEqualTo("0.00");
        assertThat(dunning(invoice)).isEqualTo("COLLECTED");
    }

    @Test
    void whatACreditNoteTakesEndsDunning() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        buyer.rest()
                .put("/accounts/" + buyer.account() + "/credit-rule", "{\"automatic\":false}")
                .expect(200);
        buyer.holdsTheCard("tok_declined");
        buyer.livesUntilRenewal(subscription);
        String invoice = latest();
        String part =
                """
                {"account":"%s","gatewayToken":"tok_visa","allocations":
                 [{"invoice":"%s","amount":"40.00"}]}
                """
                        .formatted(buyer.account(), invoice);
        buyer.rest().post("/payments", part).expect(201);
        assertThat(dunning(invoice)).isEqualTo("TRYING");

        buyer.change(subscription, "\"seats\":1").expect(201);

        assertThat(open(invoice)).isEqualTo("0.00");
        assertThat(dunning(invoice)).isEqualTo("COLLECTED");
    }

    @Test
    void aPaymentRestoresWhatWasSuspended() {
        String subscription = buyer.buys(PRO, 2, "MONTHLY");
        LocalDate renewal = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
        buyer.holdsTheCard("tok_declined");
        buyer.livesUntil(renewal.plusDays(8));
        String invoice = latest();
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("SUSPENDED");
        String pay =
                """
                {"account":"%s","gatewayToken":"tok_visa","allocations":
                 [{"invoice":"%s","amount":"%s"}]}
                """
                        .formatted(buyer.account(), invoice, open(invoice));

        assertThat(buyer.rest().post("/payments", pay).expect(201).at("/status"))
                .isEqualTo("SUCCEEDED");

        assertThat(dunning(invoice)).isEqualTo("COLLECTED");
        assertThat(buyer.subscription(subscription).at("/status")).isEqualTo("ACTIVE");
    }

    @Test
    void anApprovalIsUsedOnceAndGivenBackWhenNoMoneyComes() {
        Company company = new Company();
        accounts.add(company.id);
        Company.Member payer = company.joins("PAYER");
        Company.Member approver = company.joins("APPROVER");
        String invoice = company.invoice();
        company.paymentLimit("1000.00", approver).expect(200);
        assertThat(pay(company, payer, invoice, "tok_visa").expect(409).at("/type"))
                .contains("PAYMENT_CONSENT_NEEDED");
        String asked =
                payer.rest()
                        .post("/invoices/" + invoice + "/consents", "{\"amount\":\"2000.00\"}")
                        .expect(201)
                        .at("/id");
        approver.rest().post("/consents/" + asked + "/approve", "{}").expect(200);

        assertThat(pay(company, payer, invoice, "tok_declined").at("/status")).isEqualTo("FAILED");

        assertThat(pay(company, payer, invoice, "tok_visa").expect(201).at("/status"))
                .isEqualTo("SUCCEEDED");
        pay(company, payer, invoice, "tok_visa").expect(409);
    }

    private static Answer pay(Company company, Company.Member payer, String invoice, String token) {
        String body =
                """
                {"account":"%s","gatewayToken":"%s","allocations":
                 [{"invoice":"%s","amount":"2000.00"}]}
                """
                        .formatted(company.id, token, invoice);
        return payer.rest().post("/payments", body);
    }

    private String latest() {
        return buyer.rest().get("/invoices").expect(200).items().get(0).getString("id");
    }

    private String open(String invoice) {
        return buyer.rest().get("/invoices/" + invoice).expect(200).at("/open/amount");
    }

    private static String dunning(String invoice) {
        return Product.database()
                .ask("select status from collection where invoice_id = '" + invoice + "'");
    }

    private static long count(String table, String column, String account) {
        String rows = "select count(*) from %s where %s = '%s'".formatted(table, column, account);
        return Long.parseLong(Product.database().ask(rows));
    }
}
