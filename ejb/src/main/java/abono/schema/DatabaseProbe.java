package abono.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Asks whether the database answers, and never waits long: the question is put by a thread of its
 * own, one at a time. While it hangs, everybody who asks shares it, so that no threads pile up.
 */
@ApplicationScoped
public class DatabaseProbe {
    private static final long PATIENCE_IN_MILLIS = 1500;
    private static final int PATIENCE_IN_SECONDS = 1;

    @Resource(lookup = "java:app/jdbc/abono")
    private DataSource database;

    @Resource private ManagedExecutorService executor;

    private CompletableFuture<Boolean> question;

    /** Whether it answers within a second and a half. */
    public boolean answers() {
        try {
            return question().get(PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        if (question == null || question.isDone()) {
            question = CompletableFuture.supplyAsync(this::ask, executor);
        }
        return question;
    }

    private boolean ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
