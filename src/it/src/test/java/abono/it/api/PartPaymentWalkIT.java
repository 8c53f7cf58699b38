package abono.it.api;

import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Walk B of the architecture, a part payment, on the running product; its steps have the names of
 * those in {@code architecture.md}.
 */
class PartPaymentWalkIT {
    private static final int PATIENCE_IN_SECONDS = 25;

    private final String invoice = Story.anInvoice();
    private final String key = UUID.randomUUID().toString();

    /** The reply is lost after the gateway charged, so that each step is seen by itself. */
    @Test
    void aPartPaymentWhoseReplyIsLost() {
        String payment = attempt();
        gateway(payment);
        record(payment);
    }

    @Test
    void thePaymentOfTheRest() {
        LUCIA.post("/payments", Story.payment(invoice, "4256.00", "tok_visa")).expect(201);
        assertThat(status()).isEqualTo("PARTLY_PAID");

        LUCIA.post("/payments", Story.payment(invoice, "100.00", "tok_visa")).expect(201);

        assertThat(status()).isEqualTo("PAID");
        assertThat(Story.open(invoice)).isEqualTo("0.00");
    }

    /** Pending, its amount reserved; the same key is the same payment, and nobody overpays. */
    private String attempt() {
        Answer made = pay("100.00").expect(202);
        String payment = made.at("/id");

        assertThat(made.at("/status")).isEqualTo("PENDING");
        assertThat(pay("100.00").at("/id")).isEqualTo(payment);
        assertThat(Story.open(invoice)).isEqualTo("4356.00");
        LUCIA.post("/payments", Story.payment(invoice, "4256.01", "tok_visa")).expect(422);
        LUCIA.post("/payments", Story.payment(invoice, "0.00", "tok_visa")).expect(422);
        return payment;
    }

    /** Charged once, by the payment's own id, while no entry says so yet. */
    private static void gateway(String payment) {
        assertThat(ask("select count(*) from sandbox_charge where idempotency_key = '%s'", payment))
                .isEqualTo("1");
        assertThat(ask("select count(*) from journal_entry where document_id = '%s'", payment))
                .isEqualTo("0");
    }

    /** Settled once when the gateway is asked again: invoice, books, receipt and mail. */
    private void record(String payment) {
        String later = Story.now().plusSeconds(PATIENCE_IN_SECONDS).toString();
        IRENE.put("/clock", "{\"now\":\"" + later + "\"}").expect(200);
        Awaitility.await().untilAsserted(() -> assertThat(state(payment)).isEqualTo("SUCCEEDED"));

        assertThat(Story.open(invoice)).isEqualTo("4256.00");
        assertThat(status()).isEqualTo("PARTLY_PAID");
        assertThat(
                        ask(
                                "select string_agg(p.ledger_account || ' ' || p.amount_minor, ', '"
                                        + " order by p.ledger_account) from posting p join"
                                        + " journal_entry e on e.id = p.entry_id where"
                                        + " e.document_id = '%s'",
                                payment))
                .isEqualTo("CARD_CLEARING 10000, RECEIVABLE -10000");
        assertThat(
                        ask(
                                "select count(*) from outbox_mail where kind = 'PAYMENT_RECEIVED'"
                                        + " and document_subject_id = '%s'",
                                payment))
                .isNotEqualTo("0");
        gatewayChargedOnce(payment);
    }

    private static void gatewayChargedOnce(String payment) {
        assertThat(ask("select count(*) from sandbox_charge where idempotency_key = '%s'", payment))
                .isEqualTo("1");
    }

    private Answer pay(String amount) {
        return LUCIA.post("/payments", Story.payment(invoice, amount, "tok_lost_reply"), key);
    }

    private static String state(String payment) {
        return LUCIA.get("/payments/" + payment).at("/status");
    }

    private String status() {
        return LUCIA.get("/invoices/" + invoice).expect(200).at("/state");
    }

    private static String ask(String sql, String id) {
        return Product.database().ask(sql.formatted(id));
    }
}
