package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Renewals, an expiry, payments and mails that all fall due at the same midnight in Madrid, which
 * comes a few seconds after they were prepared; and how to see that each was done, and once.
 */
final class DueThings {
    private static final Duration SHORTLY_BEFORE = Duration.ofSeconds(15);
    private static final Duration TO_CATCH_UP = Duration.ofMinutes(3);
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final List<Buyer> buyers = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private String quote;

    private DueThings() {}

    /** So many renewals and payments without an answer, and a quote on its last day. */
    static DueThings prepared(int count) {
        DueThings due = new DueThings();
        LocalDate end = Story.today();
        for (int i = 0; i < count; i++) {
            Buyer buyer = Buyer.inMadrid();
            String subscription = buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
            end = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
            due.buyers.add(buyer);
        }
        due.quote = aQuoteUntil(end.minusDays(1));
        Instant midnight = end.atStartOfDay(MADRID).toInstant();
        moveTo(midnight.minus(SHORTLY_BEFORE));
        String invoice = Story.anInvoice();
        for (int i = 0; i < count; i++) {
            due.waiting.add(
                    LUCIA.post("/payments", Story.payment(invoice, "10.00", "tok_lost_reply"))
                            .expect(202)
                            .at("/id"));
        }
        return due;
    }

    private static String aQuoteUntil(LocalDate day) {
        String offer =
                Story.offer().replaceAll("\"validUntil\":\"[^\"]+", "\"validUntil\":\"" + day);
        String draft = DIEGO.post("/quotes", offer).expect(201).at("/id");
        DIEGO.post("/quotes/" + draft + "/send", "{}").expect(200);
        return draft;
    }

    private static void moveTo(Instant instant) {
        IRENE.put("/clock", "{\"now\":\"" + instant + "\"}").expect(200);
    }

    /** Each of them is done by itself, once, and the books are in order. */
    void areDone() {
        Awaitility.await()
                .atMost(TO_CATCH_UP)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(this::areAllDone);
        buyers.forEach(
                buyer -> assertThat(buyer.documents()).containsExactly("F 19.36", "F 19.36"));
        assertThat(charges(allIds())).isEqualTo(Integer.toString(waiting.size()));
        PABLO.get("/ledger/checks")
                .expect(200)
                .items()
                .forEach(
                        check ->
                                assertThat(check.getInt("differences"))
                                        .as(check.toString())
                                        .isZero());
    }

    private void areAllDone() {
        assertThat(ask("select count(*) from payment where status = 'SUCCEEDED' and id in (%s)"))
                .isEqualTo(Integer.toString(waiting.size()));
        for (Buyer buyer : buyers) {
            assertThat(buyer.rest().get("/accounts/" + buyer.account() + "/balance").items())
                    .as("renewed and paid")
                    .isEmpty();
            assertThat(buyer.documents()).hasSize(2);
            assertThat(mails(buyer, "RENEWED")).isEqualTo("1");
        }
        assertThat(DIEGO.get("/quotes/" + quote).at("/status")).isEqualTo("EXPIRED");
    }

    private String ask(String sql) {
        return Product.database().ask(sql.formatted(allIds()));
    }

    private String allIds() {
        return String.join(",", waiting.stream().map(id -> "'" + id + "'").toList());
    }

    private static String charges(String ids) {
        return Product.database()
                .ask("select count(*) from sandbox_charge where idempotency_key in (" + ids + ")");
    }

    private static String mails(Buyer buyer, String kind) {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where status = 'SENT' and account_id ="
                                + " '%s' and kind = '%s'".formatted(buyer.account(), kind));
    }

    /** Pays again and again with the same key until it is answered; the payment's id. */
    static String paysInTheMiddle(String invoice, String key) {
        String payment = Story.payment(invoice, "1.00", "tok_visa");
        return Awaitility.await()
                .atMost(TO_CATCH_UP)
                .ignoreExceptions()
                .until(
                        () -> LUCIA.post("/payments", payment, key),
                        answer -> Stream.of(201, 202).anyMatch(s -> s == answer.status()))
                .at("/id");
    }
}
