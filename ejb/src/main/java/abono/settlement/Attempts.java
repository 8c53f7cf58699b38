package abono.settlement;

import abono.jobs.Trouble;
import abono.refusals.Refusal;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Finds out whether something was written whose commit broke off: an answer that was lost says
 * nothing of what happened, and money must not depend on a guess.
 */
@Dependent
public class Attempts {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int LOOKS = 24;

    /**
     * Writes, and looks for a few seconds when the database fails in the middle.
     *
     * @param write the transaction that writes it
     * @param look what was written, if it was, by a key that is unique
     * @throws RuntimeException the failure, when nothing was written or nobody can tell yet
     */
    public <T> T make(Supplier<T> write, Supplier<Optional<T>> look) {
        try {
            return write.get();
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException broken) {
            if (!Trouble.ofTheDatabase(broken)) {
                throw broken;
            }
            return found(look).orElseThrow(() -> broken);
        }
    }

    private static <T> Optional<T> found(Supplier<Optional<T>> look) {
        for (int looks = 0; looks < LOOKS; looks++) {
            try {
                return look.get();
            } catch (Refusal refused) {
                throw refused;
            } catch (RuntimeException away) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return Optional.empty();
    }
}
