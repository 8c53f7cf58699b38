package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import abono.it.RawHttp;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords is slowed down; whoever knows theirs is not kept out by that. */
class GuessingIT {
    private static final String RIGHT = "abono-demo-2026";
    private static final Pattern DEVICE = Pattern.compile("abono-device=([\\w-]+)");

    private final String email = new Company().boss.email();

    @Test
    void looksAtAFewPasswordsOfManyAtOnce() {
        List<String> answers = AtOnce.run(40, i -> from("127.0.0.1", "wrong " + i, ""));

        assertThat(answers.stream().filter(GuessingIT::wrong)).hasSizeLessThanOrEqualTo(5);
        assertThat(answers.stream().filter(GuessingIT::waits)).hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void letsTheRightPersonInFromAnotherAddress() {
        guess("127.0.0.1");

        assertThat(from("127.0.0.1", RIGHT, "")).matches(GuessingIT::waits);
        assertThat(from("127.0.0.9", RIGHT, "")).matches(GuessingIT::in);
    }

    @Test
    void letsTheRightPersonInWhereTheySignedInBefore() {
        Matcher device = DEVICE.matcher(from("127.0.0.1", RIGHT, ""));
        assertThat(device.find()).isTrue();
        guess("127.0.0.1");

        assertThat(from("127.0.0.1", RIGHT, "")).matches(GuessingIT::waits);
        assertThat(from("127.0.0.1", RIGHT, "abono-device=" + device.group(1)))
                .matches(GuessingIT::in);
    }

    @Test
    void letsTheRightPersonInAfterAMinuteAtMost() {
        guess("127.0.0.1");
        for (int i = 0; i < 20; i++) {
            passes("10 minutes");
            from("127.0.0.1", "wrong again " + i, "");
        }
        assertThat(from("127.0.0.1", RIGHT, "")).matches(GuessingIT::waits);
        passes("61 seconds");

        assertThat(from("127.0.0.1", RIGHT, "")).matches(GuessingIT::in);
    }

    @Test
    void slowsDownGuessesFromManyAddressesButNotAKnownBrowser() {
        Matcher device = DEVICE.matcher(from("127.0.0.1", RIGHT, ""));
        assertThat(device.find()).isTrue();
        List<String> answers =
                AtOnce.run(70, i -> from("127.0.1." + (i % 35 + 1), "wrong " + i, ""));

        assertThat(answers.stream().filter(GuessingIT::wrong)).hasSizeLessThan(63);
        assertThat(from("127.0.0.1", RIGHT, "abono-device=" + device.group(1)))
                .matches(GuessingIT::in);
    }

    private void guess(String address) {
        for (int i = 0; i < 6; i++) {
            from(address, "wrong " + i, "");
        }
    }

    /** As if time had passed for those who wait. */
    private static void passes(String time) {
        Product.database()
                .ask(
                        "with passed as (update sign_in_try set free_at = free_at - interval '"
                                + time
                                + "' returning 1) select count(*) from passed");
    }

    private String from(String address, String password, String cookie) {
        String body =
                PageVisitor.form(
                        Map.of(
                                "signin",
                                "signin",
                                "signin:email",
                                email,
                                "signin:password",
                                password,
                                "signin:enter",
                                "x"));
        try (RawHttp http = RawHttp.from(address, Product.url())) {
            return http.head(
                            "POST /signin.xhtml",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: " + body.length(),
                            "Accept-Language: en",
                            "Cookie: " + cookie)
                    .send("Connection: close\r\n\r\n" + body)
                    .answer();
        }
    }

    private static boolean in(String answer) {
        return RawHttp.status(answer) == 302;
    }

    private static boolean wrong(String answer) {
        return answer.contains("password is not right");
    }

    private static boolean waits(String answer) {
        return answer.contains("Too many tries");
    }
}
