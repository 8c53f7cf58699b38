package abono.launcher;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Remembers the first severe record of the server's log.
 *
 * <p>Payara Micro swallows the exception of a failed deployment; its log is the only place that
 * tells. The first one with a cause is the reason, those after it are its echoes. Public with a
 * public constructor, because the logging configuration names it.
 */
public final class FirstFailure extends Handler {

    private static final AtomicReference<LogRecord> FIRST = new AtomicReference<>();

    /** Made by the log manager from the {@code handlers} line of {@link ServerLog}. */
    public FirstFailure() {
        setLevel(Level.SEVERE);
    }

    /** The reason in one sentence, if the server complained at all. */
    static Optional<String> reason() {
        return Optional.ofNullable(FIRST.get()).map(FirstFailure::sentence);
    }

    private static String sentence(LogRecord failure) {
        Throwable cause = failure.getThrown();
        if (cause == null) {
            return failure.getMessage();
        }
        while (cause.getCause() != null && cause.getCause() != cause) {
            // Our own sentences are better than the driver's below them.
            if (cause instanceof IllegalStateException
                    && cause.getMessage() != null
                    && cause.getStackTrace().length > 0
                    && cause.getStackTrace()[0].getClassName().startsWith("abono.")) {
                break;
            }
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    @Override
    public void publish(LogRecord failure) {
        if (!isLoggable(failure)) {
            return;
        }
        FIRST.accumulateAndGet(
                failure,
                (first, next) ->
                        first == null || (first.getThrown() == null && next.getThrown() != null)
                                ? next
                                : first);
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
