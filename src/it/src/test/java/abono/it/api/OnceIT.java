package abono.it.api;

import static abono.it.api.Rest.ANDRES;
import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A command sent twice is one command. */
class OnceIT {
    private final String key = UUID.randomUUID().toString();

    @Test
    void asksForAKey() {
        Answer refused = DIEGO.postWithoutKey("/quotes", Story.offer()).expect(400);

        assertThat(refused.fields()).containsExactly("Idempotency-Key");
        DIEGO.post("/quotes", Story.offer(), "x".repeat(101)).expect(400);
    }

    @Test
    void givesTheFirstAnswerAgain() {
        String offer = Story.offer();

        Answer first = DIEGO.post("/quotes", offer, key).expect(201);
        Answer again = DIEGO.post("/quotes", offer, key).expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void chargesOnceForOneKey() {
        String invoice = Story.anInvoice();
        String payment = Story.payment(invoice, "100.00", "tok_visa");

        Answer first = LUCIA.post("/payments", payment, key).expect(201);
        Answer again = LUCIA.post("/payments", payment, key).expect(201);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(Story.open(invoice)).isEqualTo("4256.00");
    }

    @Test
    void chargesOnceEvenWhenTheAnswerWasForgotten() {
        String invoice = Story.anInvoice();
        String payment = Story.payment(invoice, "100.00", "tok_visa");
        Answer first = LUCIA.post("/payments", payment, key).expect(201);
        forget(key);

        Answer again = LUCIA.post("/payments", payment, key).expect(201);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(Story.open(invoice)).isEqualTo("4256.00");
    }

    @Test
    void acceptsOnceEvenWhenTheAnswerWasForgotten() {
        String accept = "/quotes/" + Story.aSentQuote() + "/accept";
        Answer first = LUCIA.post(accept, Story.YES, key).expect(200);
        forget(key);

        Answer again = LUCIA.post(accept, Story.YES, key).expect(200);

        assertThat(again.at("/invoice")).isEqualTo(first.at("/invoice"));
        LUCIA.post(accept, Story.YES).expect(409);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        String invoice = Story.anInvoice();
        LUCIA.post("/payments", Story.payment(invoice, "1.00", "tok_visa"), key).expect(201);

        LUCIA.post("/payments", Story.payment(invoice, "2.00", "tok_visa"), key).expect(409);
        String accept = "/quotes/" + Story.aSentQuote() + "/accept";
        LUCIA.post(accept, Story.YES, key).expect(409);

        assertThat(Story.open(invoice)).isEqualTo("4355.00");
    }

    @Test
    void givesAKeyBackWithARefusal() {
        String invoice = Story.anInvoice();

        LUCIA.post("/payments", Story.payment(invoice, "9999.00", "tok_visa"), key).expect(422);
        LUCIA.post("/payments", Story.payment(invoice, "10.00", "tok_visa"), key).expect(201);
    }

    @Test
    void refusesAKeyThatAColleagueUsedForAnotherPayment() {
        String one = Story.anInvoice();
        String two = Story.anInvoice();

        LUCIA.post("/payments", Story.payment(one, "10.00", "tok_visa"), key).expect(201);
        Answer other = ANDRES.post("/payments", Story.payment(two, "10.00", "tok_visa"), key);

        assertThat(other.status()).isEqualTo(409);
        assertThat(Story.open(two)).isEqualTo("4356.00");
    }

    @Test
    void letsOneOfManyAtOnceThrough() {
        String invoice = Story.anInvoice();
        String payment = Story.payment(invoice, "100.00", "tok_visa");

        List<Answer> answers = AtOnce.run(10, i -> LUCIA.post("/payments", payment, key));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        assertThat(Story.open(invoice)).isEqualTo("4256.00");
        assertThat(LUCIA.get("/invoices/" + invoice + "/payments").items()).hasSize(1);
    }

    /** As if the process had died after the command and before its answer was written down. */
    private static void forget(String key) {
        abono.it.Product.database()
                .ask(
                        "delete from remembered_answer where idempotency_key = '"
                                + key
                                + "' returning 1");
    }
}
