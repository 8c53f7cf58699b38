package abono.it.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody may type or send where something else is meant; the seed tells it all again. */
final class Nonsense {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "x",
                    "0",
                    "-1",
                    "1",
                    "7",
                    "1e999",
                    "99999999999999999999",
                    "1,5",
                    "0.001",
                    "NaN",
                    "null",
                    "true",
                    "on",
                    "\0",
                    "a\0b",
                    "'; drop table person; --",
                    "%_\\",
                    "\"<script>alert(1)</script>",
                    "../../etc/passwd",
                    "/nowhere",
                    "//evil.example",
                    "2026-02-30",
                    "2027-03-01",
                    "+999999-01-01",
                    "0000-00-00",
                    "31/12/2026",
                    "\u0661\u0662",
                    "\u202Eabc\u200B",
                    "\uD83D\uDCB6",
                    "#{7*7}${7*7}{0}",
                    "MONTHLY",
                    "BILLING_CONTACT",
                    "tok_visa",
                    "somebody@test.example",
                    "x".repeat(5_000));

    private final Random random;

    Nonsense(Random random) {
        this.random = random;
    }

    String text() {
        return random.nextInt(8) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : any(TEXTS);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** True in one of so many cases. */
    boolean onceIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    int below(int end) {
        return random.nextInt(end);
    }
}
