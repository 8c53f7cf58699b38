package abono.payments;

import java.time.Duration;

/** How long a payment waits for the gateway, and for its payer. */
final class Patience {
    /** After this the reaper asks what became of a payment without an answer. */
    static final Duration FIRST = Duration.ofSeconds(20);

    /** After this a payment that waits for its payer is given up. */
    static final Duration PAYERS_TIME = Duration.ofMinutes(15);

    /** The same for one that was made by itself: its payer is told by mail. */
    static final Duration TIME_TO_READ = Duration.ofDays(1);

    /** Pauses between questions grow up to this. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private Patience() {}

    /** The pause before the next question: each time twice as long, by the payment's age. */
    static Duration pause(Duration age) {
        Duration pause = age.compareTo(FIRST) < 0 ? FIRST : age;
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
