package abono.it.api;

import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the gateway does not answer is asked for again, never guessed and never charged twice. */
class UnknownAnswerIT {
    /** Longer than the patience of a payment (20 s), far shorter than a day. */
    private static final Duration A_WHILE = Duration.ofSeconds(25);

    private static final Duration PAYERS_TIME = Duration.ofMinutes(16);

    @Test
    void settlesAChargeWhoseReplyWasLostOnce() {
        String invoice = Story.anInvoice();

        Answer payment = pay(invoice, "tok_lost_reply").expect(202);

        assertThat(payment.at("/status")).isEqualTo("PENDING");
        assertThat(Story.open(invoice)).isEqualTo("4356.00");
        let(A_WHILE);
        awaitStatus(payment, "SUCCEEDED");
        assertThat(Story.open(invoice)).isEqualTo("4256.00");
        assertThat(charges(payment)).isEqualTo("1");
        assertThat(PABLO.get("/ledger/entries?document=" + payment.at("/id")).items()).hasSize(1);
    }

    @Test
    void chargesWhenTheCallNeverArrived() {
        String invoice = Story.anInvoice();

        Answer payment = pay(invoice, "tok_lost_call").expect(202);

        assertThat(charges(payment)).isEqualTo("0");
        let(A_WHILE);
        awaitStatus(payment, "SUCCEEDED");
        assertThat(charges(payment)).isEqualTo("1");
    }

    @Test
    void keepsTheMoneyAsideWhileNobodyKnows() {
        String invoice = Story.anInvoice();
        LUCIA.post("/payments", Story.payment(invoice, "4300.00", "tok_lost_reply")).expect(202);

        Answer refused =
                LUCIA.post("/payments", Story.payment(invoice, "56.01", "tok_visa")).expect(422);

        assertThat(refused.at("/detail")).contains("€56.00");
        LUCIA.post("/payments", Story.payment(invoice, "56.00", "tok_visa")).expect(201);
        let(A_WHILE);
        Awaitility.await().untilAsserted(() -> assertThat(Story.open(invoice)).isEqualTo("0.00"));
    }

    @Test
    void saysWhyACardWasDeclinedAndGivesTheMoneyFree() {
        String invoice = Story.anInvoice();
        List<String> cards = List.of("tok_declined", "tok_insufficient_funds", "tok_expired");

        assertThat(cards)
                .extracting(card -> pay(invoice, card).expect(201).at("/failure"))
                .containsExactly("card_declined", "insufficient_funds", "expired_card");

        LUCIA.post("/payments", Story.payment(invoice, "4356.00", "tok_visa")).expect(201);
    }

    @Test
    void settlesAConfirmedPaymentByTheGatewaysNews() {
        String invoice = Story.anInvoice();
        Answer payment = pay(invoice, "tok_3ds").expect(201);
        assertThat(payment.at("/status")).isEqualTo("ACTION_NEEDED");
        String question = payment.at("/actionUrl");

        PageVisitor.signedIn("lucia@navarro-logistica.example").press(question, "approve");

        awaitStatus(payment, "SUCCEEDED");
        assertThat(Story.open(invoice)).isEqualTo("4256.00");
    }

    @Test
    void failsAPaymentThatItsPayerRefused() {
        String invoice = Story.anInvoice();
        Answer payment = pay(invoice, "tok_3ds").expect(201);

        PageVisitor.signedIn("lucia@navarro-logistica.example")
                .press(payment.at("/actionUrl"), "refuse");

        awaitStatus(payment, "FAILED");
        assertThat(read(payment).at("/failure")).isEqualTo("authentication_failed");
        LUCIA.post("/payments", Story.payment(invoice, "4356.00", "tok_visa")).expect(201);
    }

    @Test
    void givesUpAPayerWhoNeverConfirms() {
        String invoice = Story.anInvoice();
        Answer payment = pay(invoice, "tok_3ds").expect(201);

        let(PAYERS_TIME);

        awaitStatus(payment, "FAILED");
        assertThat(LUCIA.get("/invoices/" + invoice).at("/inProgress/amount")).isEqualTo("0.00");
    }

    private static Answer pay(String invoice, String card) {
        return LUCIA.post("/payments", Story.payment(invoice, "100.00", card));
    }

    private static Answer read(Answer payment) {
        return LUCIA.get("/payments/" + payment.at("/id"));
    }

    private static void awaitStatus(Answer payment, String status) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(read(payment).at("/status")).isEqualTo(status));
    }

    /** Moves the clock, whose passing makes the portal ask. */
    private static void let(Duration pass) {
        IRENE.put("/clock", "{\"now\":\"" + Story.now().plus(pass) + "\"}").expect(200);
    }

    private static String charges(Answer payment) {
        return Product.database()
                .ask(
                        "select count(*) from sandbox_charge where idempotency_key = '"
                                + payment.at("/id")
                                + "'");
    }
}
