package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What came of the day's work, over REST, and whom it is told. */
class JobsIT {
    private static final String[] STEPS = {
        "payments",
        "renewal-drafts",
        "bill-run",
        "credit",
        "collections",
        "quote-expiry",
        "quote-reminders",
        "approval-reminders",
        "remembered-answers",
        "sign-ins",
        "books",
        "accepted-documents",
        "postponed-work",
        "mails",
        "tick"
    };

    @AfterEach
    void nothingFailsAnyMore() {
        FailingRenewal.heal();
    }

    @Test
    void restTellsEachStepAndTriesAgain() {
        Instant tried = Story.now();
        String subscription = FailingRenewal.due();
        List<JsonObject> steps = IRENE.get("/jobs").expect(200).items();

        assertThat(steps).extracting(each -> each.getString("step")).containsExactly(STEPS);
        JsonObject bills = step(steps, "bill-run");
        assertThat(bills.getString("state")).isEqualTo("WAITING");
        assertThat(bills.getInt("durationMillis")).isNotNegative();
        assertThat(bills.getJsonObject("lastFailure").getString("reason")).contains("poisoned");
        assertThat(bills.getJsonObject("lastWork").getInt("failed")).isPositive();
        assertThat(Instant.parse(bills.getString("next"))).isAfter(tried);
        JsonObject waiting = FailingRenewal.waiting(subscription).get(0);
        assertThat(waiting.getString("reason")).contains("poisoned");
        assertThat(step(steps, "quote-expiry").getJsonArray("postponed")).isEmpty();

        FailingRenewal.heal();
        String retry = "{\"id\":\"" + waiting.getString("id") + "\"}";
        IRENE.post("/jobs/retry", retry).expect(200);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(FailingRenewal.waiting(subscription)).isEmpty());
        IRENE.post("/jobs/retry", retry).expect(404);
        IRENE.post("/jobs/retry", "{}").expect(422);
    }

    @Test
    void onlyAdministratorsSeeAndRetry() {
        for (var stranger : List.of(LUCIA, DIEGO, PABLO)) {
            stranger.get("/jobs").expect(403);
            stranger.post("/jobs/retry", "{\"id\":\"bill-run x\"}").expect(403);
        }
    }

    /** A look at idle steps is written once a minute, not every half. */
    @Test
    void everyStepIsLookedAtAgainWithinTwoMinutes() {
        Instant begun = Story.now();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () ->
                                assertThat(IRENE.get("/jobs").expect(200).items())
                                        .hasSize(STEPS.length)
                                        .allMatch(each -> lastRun(each).isAfter(begun)));
    }

    private static Instant lastRun(JsonObject step) {
        return Instant.parse(step.getString("lastRun", Instant.EPOCH.toString()));
    }

    static JsonObject step(List<JsonObject> steps, String key) {
        return steps.stream()
                .filter(each -> each.getString("step").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
