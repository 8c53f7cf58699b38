package abono.it.api;

import static abono.it.api.Rest.ANDRES;
import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people at the same thing at the same time. */
class ConcurrencyIT {
    private static final int ROUNDS = 50;
    private static final int PAYING_ROUNDS = 5;
    private static final int RACES = 10;

    /** Whether nobody holds the number of the next invoice. */
    private static final String NUMBER_IS_FREE =
            """
            select (select count(*) from number_series where code = 'INVOICE')
                = (select count(*) from (
                    select 1 from number_series where code = 'INVOICE' for update skip locked) free)
            """;

    @AfterEach
    void theBooksAreRight() {
        assertThat(PABLO.get("/ledger/checks").expect(200).items())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(check -> assertThat(check.getInt("differences")).isZero());
    }

    @Test
    void letsOneOfTwoAccept() {
        for (int round = 0; round < ROUNDS; round++) {
            String accept = "/quotes/" + Story.aSentQuote() + "/accept";

            List<Answer> answers =
                    AtOnce.run(2, i -> (i == 0 ? LUCIA : ANDRES).post(accept, Story.YES));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer other = answers.get(answers.get(0).status() == 409 ? 0 : 1);
            assertThat(other.at("/detail")).contains("already been accepted by Lucía Navarro");
        }
        assertThat(
                        Product.database()
                                .ask(
                                        "select count(*) from (select 1 from invoice group by"
                                                + " origin_id having count(*) > 1) x"))
                .isEqualTo("0");
    }

    @Test
    void eitherTheYesOrTheWithdrawalHolds() {
        for (int round = 0; round < RACES; round++) {
            String quote = "/quotes/" + Story.aSentQuote();

            List<Answer> answers =
                    AtOnce.run(
                            2,
                            i ->
                                    i == 0
                                            ? LUCIA.post(quote + "/accept", Story.YES)
                                            : DIEGO.post(quote + "/withdraw", "{}"));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            boolean accepted = answers.get(0).status() == 200;
            Answer refused = answers.get(accepted ? 1 : 0);
            assertThat(refused.at("/type")).endsWith(accepted ? "ALREADY_ACCEPTED" : "WITHDRAWN");
            Answer read = LUCIA.get(quote).expect(200);
            assertThat(read.at("/status")).isEqualTo(accepted ? "ACCEPTED" : "WITHDRAWN");
            assertThat(read.has("/invoice")).isEqualTo(accepted);
        }
    }

    @Test
    void oneOfTwoDecisionsOnAQuoteCounts() {
        for (int round = 0; round < RACES; round++) {
            String quote = "/quotes/" + Story.aDraft();
            String deep = Story.offer("Deep", "40", 25);
            DIEGO.put(quote, deep, DIEGO.get(quote).header("ETag")).expect(200);
            DIEGO.post(quote + "/submit", "{}").expect(200);
            String tag = DIEGO.get(quote).header("ETag");
            List<String> acts = List.of("/approve", "/reject");

            List<Answer> answers =
                    AtOnce.run(
                            2,
                            i ->
                                    Rest.demo("carmen")
                                            .judge(quote + acts.get(i), "{\"reason\":\"x\"}", tag));

            assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
            assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409, 412);
            boolean approved = answers.get(0).status() == 200;
            assertThat(DIEGO.get(quote).at("/status"))
                    .isEqualTo(approved ? "APPROVED" : "REJECTED");
        }
    }

    @Test
    void neverTakesMoreThanIsOpen() {
        for (int round = 0; round < PAYING_ROUNDS; round++) {
            String invoice = Story.anInvoice();
            String part = Story.payment(invoice, "300.00", "tok_visa");

            List<Answer> answers =
                    AtOnce.run(20, i -> (i % 2 == 0 ? LUCIA : ANDRES).post("/payments", part));

            assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409, 422);
            long paid = answers.stream().filter(answer -> answer.status() == 201).count();
            assertThat(paid).isEqualTo(14);
            assertThat(Story.open(invoice)).isEqualTo("156.00");
            LUCIA.post("/payments", Story.payment(invoice, "156.00", "tok_visa")).expect(201);
            assertThat(Story.open(invoice)).isEqualTo("0.00");
        }
    }

    /** Orders lock the credit before the number: who took them the other way round would cross. */
    @Test
    void whoWaitsForAnAccountsCreditHoldsUpNobodysNumber() {
        Company company = new Company();
        company.invoice();
        String accept = "/quotes/" + company.sentQuote() + "/accept";
        HeldLock credit =
                new HeldLock(
                        "select 1 from account_credit where account_id = '%s' for update"
                                .formatted(company.id));

        List<Integer> answers =
                AtOnce.run(
                        2,
                        i ->
                                i == 0
                                        ? company.boss.rest().post(accept, Story.YES).status()
                                        : seeTheNumberFree(credit));

        assertThat(answers).containsExactly(200, 0);
    }

    private static int seeTheNumberFree(HeldLock credit) {
        try (credit) {
            credit.awaitWaiting(1);
            Awaitility.await("the number")
                    .until(() -> Product.database().ask(NUMBER_IS_FREE).equals("t"));
            return 0;
        }
    }

    @Test
    void paysTwoInvoicesInWhateverOrderWithoutADeadlock() {
        String one = Story.anInvoice();
        String two = Story.anInvoice();

        List<Answer> answers =
                AtOnce.run(
                        16,
                        i -> LUCIA.post("/payments", i % 2 == 0 ? both(one, two) : both(two, one)));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(new BigDecimal(Story.open(one))).isEqualByComparingTo("4340.00");
        assertThat(new BigDecimal(Story.open(two))).isEqualByComparingTo("4340.00");
    }

    private static String both(String first, String second) {
        return """
        {"account":"%s","gatewayToken":"tok_visa","allocations":
         [{"invoice":"%s","amount":"1.00"},{"invoice":"%s","amount":"1.00"}]}
        """
                .formatted(Story.account(), first, second);
    }

    @Test
    void numbersWithoutGapsThoughSomeFail() {
        List<String> quotes = new ArrayList<>();
        IntStream.range(0, 16).forEach(i -> quotes.add(Story.aSentQuote()));
        String unsigned = Story.YES.replace("true", "false");

        List<Answer> answers =
                AtOnce.run(
                        16,
                        i ->
                                LUCIA.post(
                                        "/quotes/" + quotes.get(i) + "/accept",
                                        i % 4 == 3 ? unsigned : Story.YES));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(12);
        assertThat(answers).filteredOn(answer -> answer.status() == 422).hasSize(4);
        assertThat(
                        Product.database()
                                .ask(
                                        "select max(right(number, 6)::int) - count(*) from invoice"
                                                + " where number like 'F-%'"))
                .isEqualTo("0");
        assertThat(
                        Product.database()
                                .ask(
                                        "select count(*) from (select issued_on, lag(issued_on)"
                                                + " over (partition by left(number, 2) order by"
                                                + " number) as earlier from invoice) x where"
                                                + " issued_on < earlier"))
                .isEqualTo("0");
    }
}
