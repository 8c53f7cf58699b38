package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state of a quote, every action, every role: done, or refused with its reason (Q3 to Q7).
 */
class QuoteStatesIT {
    private static final List<String> ACTIONS =
            List.of(
                    "change",
                    "submit",
                    "approve",
                    "reject",
                    "send",
                    "withdraw",
                    "revise",
                    "duplicate",
                    "accept",
                    "decline");

    /** What each action is answered in a state, to the seller, the manager or the customer. */
    private static final String TABLE =
            """
            state       change submit approve reject send withdraw revise duplicate accept decline
            DRAFT            200    200    409     409    200  409      409    201       404    404
            PENDING_APPROVAL 200    409    200     200    409  409      409    201       404    404
            APPROVED         200    409    409     409    200  409      409    201       404    404
            REJECTED         200    409    409     409    409  409      409    201       404    404
            SENT             409    409    409     409    409  200      201    201       200    200
            ACCEPTED         409    409    409     409    409  409      409    201       409    409
            DECLINED         409    409    409     409    409  409      201    201       409    409
            EXPIRED          409    409    409     409    409  409      201    201       409    409
            WITHDRAWN        409    409    409     409    409  409      201    201       409    409
            SUPERSEDED       409    409    409     409    409  409      409    201       409    409
            """;

    /** Who may at all; with the answer to those who may not. */
    private static final Map<String, BiFunction<String, Integer, Integer>> ROLES = roles();

    private static Map<String, BiFunction<String, Integer, Integer>> roles() {
        Map<String, BiFunction<String, Integer, Integer>> roles = new LinkedHashMap<>();
        roles.put("diego", (action, table) -> desk(action) ? table : 403);
        roles.put("carmen", (action, table) -> answer(action) ? 403 : table);
        roles.put("lucia", (action, table) -> answer(action) ? table : 403);
        roles.put("nora", (action, table) -> desk(action) || action.equals("accept") ? 404 : 403);
        roles.put("klara", (action, table) -> answer(action) ? 404 : 403);
        roles.put("marcos", (action, table) -> 403);
        roles.put("pablo", (action, table) -> action.equals("accept") && table == 404 ? 404 : 403);
        roles.put("irene", (action, table) -> 403);
        return roles;
    }

    private static boolean answer(String action) {
        return action.equals("accept") || action.equals("decline");
    }

    private static boolean desk(String action) {
        return !answer(action) && !action.equals("approve") && !action.equals("reject");
    }

    @TestFactory
    Stream<DynamicTest> everyStateAnswersEveryActionOfEveryRole() {
        List<String[]> rows =
                TABLE.lines().skip(1).map(line -> line.strip().split("\\s+")).toList();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> everyActionOfEveryRole(row)));
    }

    private static void everyActionOfEveryRole(String[] row) {
        String quote = inState(row[0]);
        for (String role : ROLES.keySet()) {
            for (String action : ACTIONS) {
                int table = Integer.parseInt(row[ACTIONS.indexOf(action) + 1]);
                int expected = ROLES.get(role).apply(action, table);
                Answer answer = act(Rest.demo(role), action, quote);
                assertThat(answer.status())
                        .as(role + " " + action + "s what is " + row[0] + ": " + answer.body())
                        .isEqualTo(expected);
                if (expected < 300) {
                    quote = inState(row[0]);
                } else {
                    assertThat(answer.at("/detail")).as(role + " " + action).isNotBlank();
                    assertThat(status(quote)).isEqualTo(row[0]);
                }
            }
        }
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
            case "APPROVED" -> DIEGO.post(path + "/submit", "{}").expect(200);
            default -> sentThen(draft, state);
        }
        assertThat(status(draft)).isEqualTo(state);
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
