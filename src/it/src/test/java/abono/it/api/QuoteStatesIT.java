package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state of a quote, every action, every role: done, or refused with its reason (Q3 to Q7).
 */
class QuoteStatesIT {
    /**
     * What each action is answered in a state to one who may: a status, or the reason why not. A
     * draft that was given up is DISCARDED here.
     */
    private static final List<String[]> TABLE =
            resource().lines().map(line -> line.strip().split("\\s+")).toList();

    private static final List<String> ACTIONS = List.of(TABLE.get(0));

    /** One field of the table. */
    private record Field(String action, String answer, boolean sent) {
        boolean desk() {
            return !answering() && !List.of("approve", "reject", "reprice").contains(action);
        }

        boolean answering() {
            return List.of("accept", "decline", "pick", "counter-offer").contains(action);
        }

        boolean is(String other) {
            return action.equals(other);
        }

        /** What is not for them at all, of a quote that they see or don't. */
        String forReaders() {
            return !sent && (is("accept") || is("reprice")) ? "404" : "403";
        }
    }

    /** Who may at all; with the answer to those who may not. */
    private static final Map<String, Function<Field, String>> ROLES = roles();

    private static Map<String, Function<Field, String>> roles() {
        Map<String, Function<Field, String>> roles = new LinkedHashMap<>();
        roles.put("diego", at -> at.desk() || at.is("reprice") ? at.answer() : "403");
        roles.put("carmen", at -> at.answering() ? "403" : at.answer());
        roles.put(
                "lucia",
                at ->
                        at.answering() || at.is("reprice") && at.sent()
                                ? at.answer()
                                : at.forReaders());
        roles.put("nora", at -> at.desk() || at.is("accept") || at.is("reprice") ? "404" : "403");
        roles.put("klara", at -> at.answering() || at.is("reprice") ? "404" : "403");
        roles.put("marcos", at -> "403");
        roles.put("pablo", Field::forReaders);
        roles.put("irene", at -> "403");
        return roles;
    }

    private static String resource() {
        try (InputStream table = QuoteStatesIT.class.getResourceAsStream("quote-states.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStateAnswersEveryActionOfEveryRole() {
        return TABLE.stream()
                .skip(1)
                .map(row -> DynamicTest.dynamicTest(row[0], () -> everyActionOfEveryRole(row)));
    }

    private static void everyActionOfEveryRole(String[] row) {
        String quote = inState(row[0]);
        boolean sent = DIEGO.get("/quotes/" + quote).has("/sentAt");
        for (String role : ROLES.keySet()) {
            for (int i = 1; i < row.length; i++) {
                Field field = new Field(ACTIONS.get(i), row[i], sent);
                String expected = ROLES.get(role).apply(field);
                Answer answer = act(Rest.demo(role), field.action(), quote);
                String said = role + " " + field.action() + "s what is " + row[0];
                if (expected.startsWith("20")) {
                    assertThat(answer.status()).as(said + answer.body()).hasToString(expected);
                    quote = inState(row[0]);
                } else {
                    refused(answer, expected, said);
                    assertThat(status(quote)).as(said).isEqualTo(kept(row[0]));
                }
            }
        }
    }

    private static void refused(Answer answer, String expected, String said) {
        assertThat(answer.at("/detail")).as(said).isNotBlank();
        if (expected.startsWith("40")) {
            assertThat(answer.status()).as(said + answer.body()).hasToString(expected);
        } else {
            assertThat(answer.status()).as(said + answer.body()).isEqualTo(409);
            assertThat(answer.at("/type")).as(said).endsWith(expected);
        }
    }

    private static String kept(String state) {
        return state.equals("DISCARDED") ? "WITHDRAWN" : state;
    }

    private static Answer act(Rest who, String action, String quote) {
        String path = "/quotes/" + quote;
        String tag = DIEGO.get(path).header("ETag");
        return switch (action) {
            case "change" -> who.put(path, Story.offer(), tag);
            case "submit" -> who.post(path + "/submit", "{}");
            case "approve" -> who.judge(path + "/approve", "{}", tag);
            case "reject" -> who.judge(path + "/reject", "{\"reason\":\"Too cheap\"}", tag);
            case "accept" -> who.post(path + "/accept", Story.YES);
            case "pick" -> who.post(path + "/pick", "{\"revision\":1,\"positions\":[]}");
            case "counter-offer" -> who.post(path + "/counter-offer", "{\"termMonths\":24}");
            case "decline" -> who.post(path + "/decline", "{\"reason\":\"Too dear\"}");
            default -> who.post(path + "/" + action, "{}");
        };
    }

    /** On the way that people go, but for those that time or another revision ends. */
    private static String inState(String state) {
        String draft = Story.aDraft();
        String path = "/quotes/" + draft;
        switch (state) {
            case "DRAFT" -> {}
            case "PENDING_APPROVAL", "REJECTED" -> {
                DIEGO.put(path, Story.offer("Deep", "40", 25), DIEGO.get(path).header("ETag"))
                        .expect(200);
                DIEGO.post(path + "/submit", "{}").expect(200);
                if (state.equals("REJECTED")) {
                    act(Rest.demo("carmen"), "reject", draft).expect(200);
                }
            }
            case "DISCARDED" -> DIEGO.post(path + "/withdraw", "{}").expect(200);
            case "APPROVED" -> DIEGO.post(path + "/submit", "{}").expect(200);
            default -> sentThen(draft, state);
        }
        assertThat(status(draft)).isEqualTo(kept(state));
        return draft;
    }

    private static void sentThen(String quote, String state) {
        DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);
        switch (state) {
            case "ACCEPTED" -> act(LUCIA, "accept", quote).expect(200);
            case "DECLINED" -> act(LUCIA, "decline", quote).expect(200);
            case "WITHDRAWN" -> act(DIEGO, "withdraw", quote).expect(200);
            case "SUPERSEDED" -> {
                String next = act(DIEGO, "revise", quote).expect(201).at("/id");
                DIEGO.post("/quotes/" + next + "/send", "{}").expect(200);
            }
            case "EXPIRED" ->
                    Product.database()
                            .ask(
                                    "update quote set status = 'EXPIRED' where id = '"
                                            + quote
                                            + "' returning 1");
            default -> assertThat(state).isEqualTo("SENT");
        }
    }

    private static String status(String quote) {
        return DIEGO.get("/quotes/" + quote).expect(200).at("/status");
    }
}
