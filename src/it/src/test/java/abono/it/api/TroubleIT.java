package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One item that fails stops no other, and a failure in the middle of a payment is told as it is.
 */
class TroubleIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final long TOO_MUCH = 1_000_000_000;

    /** Raised once by the row it stands for: sequences forget nothing when a transaction fails. */
    private static final String BREAK_OFF_ONCE =
            """
            create function trouble() returns trigger language plpgsql as $$ begin
            if nextval('trouble_count') = 1 then
            perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); end if;
            return new; end $$
            """;

    private static final String ALWAYS =
            """
            create function trouble() returns trigger language plpgsql as $$ begin
            raise exception 'poisoned'; end $$
            """;

    @AfterEach
    void isOver() {
        Product.database()
                .run(
                        "drop function if exists trouble() cascade",
                        "drop sequence if exists trouble_count");
    }

    @Test
    void aRenewalThatThrowsHoldsNoOtherUpAndIsDoneLater() {
        Buyer poisoned = Buyer.inMadrid();
        Buyer healthy = Buyer.inMadrid();
        String subscription = poisoned.buys(PRO, 1, "MONTHLY");
        String other = healthy.buys(PRO, 1, "MONTHLY");
        LocalDate end = LocalDate.parse(healthy.subscription(other).at("/periodEnd"));
        trouble(ALWAYS, "before update on subscription", "new.id = '" + subscription + "'");

        healthy.leapsTo(end);

        assertThat(healthy.subscription(other).at("/periodStart")).isEqualTo(end.toString());
        assertThat(poisoned.subscription(subscription).at("/periodEnd")).isEqualTo(end.toString());
        String item = subscription + " " + end;
        assertThat(postponed(item)).startsWith("bill-run").contains("poisoned");
        isOver();
        let(Duration.ofHours(7));
        assertThat(poisoned.subscription(subscription).at("/periodStart"))
                .isEqualTo(end.toString());
        assertThat(poisoned.documents()).hasSize(2);
        assertThat(postponed(item)).isEmpty();
    }

    @Test
    void aContractThatCannotBeReadHoldsNoOtherUpAndIsBilledLater() {
        Company company = new Company();
        String contract = company.monthlyContract().subscription();
        String item =
                contract
                        + " "
                        + company.boss.rest().get("/subscriptions/" + contract).at("/periodStart");
        long billed = company.invoices();
        Buyer healthy = Buyer.inMadrid();
        String other = healthy.buys(PRO, 1, "MONTHLY");
        LocalDate end = LocalDate.parse(healthy.subscription(other).at("/periodEnd"));
        takesOff(contract, TOO_MUCH);
        try {
            healthy.leapsTo(end);

            assertThat(healthy.subscription(other).at("/periodStart")).isEqualTo(end.toString());
            assertThat(postponed(item)).startsWith("bill-run").contains(" off ");
        } finally {
            takesOff(contract, -TOO_MUCH);
        }
        let(Duration.ofHours(7));
        assertThat(company.invoices()).isEqualTo(billed + 1);
        let(Duration.ofDays(2));
        assertThat(postponed(item)).as("nobody waits for it any more").isEmpty();
    }

    /** More than it costs cannot be taken off a price: who reads the row, throws. */
    private static void takesOff(String subscription, long minor) {
        Product.database()
                .run(
                        "update subscription set off_minor = off_minor + %d where id = '%s'"
                                .formatted(minor, subscription));
    }

    @Test
    void aPaymentThatCannotBeRecordedHoldsNoOtherUp() {
        Answer poisoned = pay("tok_lost_call");
        Answer gone = pay("tok_lost_call");
        Answer healthy = pay("tok_lost_call");
        Product.database()
                .run(
                        "update payment set gateway_token = 'tok_gone' where id = '%s'"
                                .formatted(gone.at("/id")));
        trouble(ALWAYS, "before update on payment", "new.id = '" + poisoned.at("/id") + "'");

        let(Duration.ofSeconds(25));

        assertThat(status(healthy)).isEqualTo("SUCCEEDED");
        assertThat(status(gone)).isEqualTo("FAILED");
        assertThat(LUCIA.get("/payments/" + gone.at("/id")).at("/failure"))
                .isEqualTo("unknown_card");
        assertThat(status(poisoned)).isEqualTo("PENDING");
        isOver();
        let(Duration.ofMinutes(2));
        assertThat(status(poisoned)).isEqualTo("SUCCEEDED");
        assertThat(charges(poisoned)).isEqualTo("1");
    }

    @Test
    void aPaymentWhoseRecordingBrokeOffIsCheckedWithTheBank() {
        trouble(BREAK_OFF_ONCE, "before insert on journal_entry", "new.kind = 'PAYMENT_RECEIVED'");

        Answer payment = pay("tok_visa");

        assertThat(payment.at("/status")).isEqualTo("PENDING");
        let(Duration.ofSeconds(25));
        Awaitility.await().untilAsserted(() -> assertThat(status(payment)).isEqualTo("SUCCEEDED"));
        assertThat(charges(payment)).isEqualTo("1");
        assertThat(PABLO.get("/ledger/entries?document=" + payment.at("/id")).items()).hasSize(1);
    }

    @Test
    void aPaymentWhoseChargeBrokeOffIsCheckedWithTheBank() {
        trouble(BREAK_OFF_ONCE, "before insert on sandbox_charge", "true");

        Answer payment = pay("tok_visa");

        assertThat(payment.at("/status")).isEqualTo("PENDING");
        let(Duration.ofSeconds(25));
        Awaitility.await().untilAsserted(() -> assertThat(status(payment)).isEqualTo("SUCCEEDED"));
        assertThat(charges(payment)).isEqualTo("1");
    }

    @Test
    void anOrderWhosePaymentBrokeOffIsProvidedLater() {
        Buyer buyer = Buyer.inMadrid();
        buyer.add(Buyer.item("PURCHASE", PRO, 1, "MONTHLY")).expect(201);
        trouble(BREAK_OFF_ONCE, "before insert on journal_entry", "new.kind = 'PAYMENT_RECEIVED'");

        Answer order = buyer.checkout("tok_visa");

        assertThat(order.status()).isBetween(201, 202);
        assertThat(order.at("/status")).isEqualTo("PLACING");
        let(Duration.ofSeconds(25));
        Awaitility.await()
                .untilAsserted(() -> assertThat(buyer.documents()).containsExactly("F 19.36"));
    }

    @Test
    void aQuoteWhoseDocumentCannotBeKeptIsSentAllTheSameAndHasItLater() {
        String quote = Story.aDraft();
        trouble(ALWAYS, "before insert on document", "new.subject_id = '" + quote + "'");

        DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);

        assertThat(LUCIA.get("/quotes/" + quote).expect(200).at("/status")).isEqualTo("SENT");
        assertThat(documents(quote)).isEqualTo("0");
        isOver();
        LUCIA.get("/quotes/" + quote + "/pdf").expect(200);
        assertThat(documents(quote)).isEqualTo("1");
    }

    private static String documents(String subject) {
        return Product.database()
                .ask("select count(*) from document where subject_id = '" + subject + "'");
    }

    private static void trouble(String function, String event, String when) {
        Product.database()
                .run(
                        "create sequence trouble_count",
                        function,
                        "create trigger trouble %s for each row when (%s)".formatted(event, when)
                                + " execute function trouble()");
    }

    private static Answer pay(String card) {
        String invoice = Story.anInvoice();
        return LUCIA.post("/payments", Story.payment(invoice, "100.00", card)).expect(202);
    }

    private static String status(Answer payment) {
        return LUCIA.get("/payments/" + payment.at("/id")).at("/status");
    }

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

    private static String postponed(String item) {
        return Product.database()
                .ask(
                        "select step || ' ' || last_error from postponed_work where item = '%s'"
                                .formatted(item));
    }
}
