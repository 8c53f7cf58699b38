package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Card payments above the limit of the buying rules (U5): asked for, approved, made once. */
class PaymentConsentIT {
    private final Company company = new Company();
    private final Company.Member payer = company.joins("PAYER");
    private final Company.Member approver = company.joins("APPROVER");
    private final String invoice = company.invoice();

    @BeforeEach
    void limit() {
        company.paymentLimit("1000.00", approver).expect(200);
    }

    @Test
    void atTheLimitAPayerPaysAlone() {
        pay("1000.00").expect(201);
        assertThat(ask("1000.00").expect(409).at("/type")).contains("PAYMENT_FREE");
    }

    @Test
    void aboveTheLimitExactlyWhatWasApprovedIsPaidOnce() {
        assertThat(pay("1000.01").expect(409).at("/type")).contains("PAYMENT_CONSENT_NEEDED");
        assertThat(payments()).isEqualTo("0");
        Answer asked = ask("2000.00").expect(201);
        String request = asked.at("/id");
        assertThat(asked.at("/status")).isEqualTo("WAITING");
        assertThat(asked.at("/invoice/id")).isEqualTo(invoice);
        assertThat(mails(approver, "PAYMENT_CONSENT_ASKED")).isEqualTo("1");
        pay("2000.00").expect(409);

        assertThat(approve(request).expect(200).at("/status")).isEqualTo("GIVEN");

        assertThat(mails(payer, "PAYMENT_CONSENT_GIVEN")).isEqualTo("1");
        assertThat(payments()).isEqualTo("0");
        assertThat(ask("2000.00").expect(409).at("/type")).contains("PAYMENT_ALLOWED");
        pay("1999.99").expect(409);
        String payment = pay("2000.00").expect(201).at("/id");
        assertThat(payer.rest().get("/consents/" + request).at("/payment/id")).isEqualTo(payment);
        pay("2000.00").expect(409);
        assertThat(payments()).isEqualTo("1");
    }

    @Test
    void whatBroughtNoMoneyDoesNotUseTheApprovalUp() {
        approve(ask("2000.00").expect(201).at("/id")).expect(200);
        assertThat(pay("2000.00", "tok_declined").at("/status")).isEqualTo("FAILED");
        assertThat(pay("2000.00").expect(201).at("/status")).isEqualTo("SUCCEEDED");
    }

    @Test
    void twoPaymentsAtOnceUseOneApproval() {
        approve(ask("2000.00").expect(201).at("/id")).expect(200);
        assertThat(AtOnce.run(2, i -> pay("2000.00").status())).containsExactlyInAnyOrder(201, 409);
        assertThat(payments()).isEqualTo("1");
    }

    @Test
    void anInvoiceHasOneWaitingRequest() {
        assertThat(AtOnce.run(3, i -> ask(2000 + i + ".00").status()))
                .containsExactlyInAnyOrder(201, 409, 409);
        assertThat(ask("3000.00").expect(409).at("/type")).contains("ASKED_ALREADY");
    }

    @Test
    void refusesMoreThanIsOpenAndWhoDoesNotPay() {
        assertThat(ask("4356.01").status()).isIn(409, 422);
        assertThat(ask("0.00").status()).isIn(409, 422);
        wish(approver, "2000.00").expect(403);
        wish(new Company().boss, "2000.00").expect(404);
    }

    @Test
    void closesWhatCannotBePaidAnyMore() {
        String request = ask("4000.00").expect(201).at("/id");
        pay("1000.00").expect(201);
        Answer closed = payer.rest().get("/consents/" + request).expect(200);
        assertThat(List.of(closed.at("/status"), closed.at("/reason")))
                .containsExactly("CLOSED", "PAID");
        approve(request).expect(409);
    }

    @Test
    void closesWhatACreditNoteTook() {
        String contract = company.annualContract();
        String owed = payer.rest().get("/invoices?limit=1").at("/items/0/id");
        String consents = "/invoices/" + owed + "/consents";
        String request =
                payer.rest().post(consents, "{\"amount\":\"1500.00\"}").expect(201).at("/id");
        String fewer =
                """
                {"account":"%s","termMonths":12,"validUntil":"%s","lines":
                 [{"kind":"AMENDMENT","subscription":"%s","seats":5}]}
                """
                        .formatted(company.id, Story.today().plusDays(30), contract);

        String quote = company.sentQuote(fewer);
        company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);

        assertThat(payer.rest().get("/invoices/" + owed).at("/open/amount")).isEqualTo("968.00");
        Answer closed = payer.rest().get("/consents/" + request).expect(200);
        assertThat(List.of(closed.at("/status"), closed.at("/reason")))
                .containsExactly("CLOSED", "CREDITED");
        approve(request).expect(409);
    }

    @Test
    void approversAreRemindedAsForQuotes() {
        ask("2000.00").expect(201);
        for (int day = 1; day <= 3; day++) {
            String now = Story.now().plusSeconds(86_400).toString();
            Rest.IRENE.put("/clock", "{\"now\":\"" + now + "\"}").expect(200);
        }
        assertThat(mails(approver, "PAYMENT_CONSENT_ASKED")).isEqualTo("2");
    }

    @Test
    void refusesALimitThatIsNoAmount() {
        assertThat(company.paymentLimit("-1", approver).expect(422).fields())
                .containsExactly("paymentLimit");
        company.paymentLimit(null, approver).expect(200);
        pay("4356.00").expect(201);
    }

    private Answer ask(String amount) {
        return wish(payer, amount);
    }

    private Answer wish(Company.Member who, String amount) {
        String body = "{\"amount\":\"" + amount + "\"}";
        return who.rest().post("/invoices/" + invoice + "/consents", body);
    }

    private Answer approve(String request) {
        return approver.rest().post("/consents/" + request + "/approve", "{}");
    }

    private Answer pay(String amount) {
        return pay(amount, "tok_visa");
    }

    private Answer pay(String amount, String token) {
        String body = Story.payment(invoice, amount, token).replace(Story.account(), company.id);
        return payer.rest().post("/payments", body);
    }

    private String payments() {
        return Product.database()
                .ask("select count(*) from payment where account_id = '" + company.id + "'");
    }

    private static String mails(Company.Member to, String kind) {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where recipient = '%s' and kind = '%s'"
                                .formatted(to.email(), kind));
    }
}
