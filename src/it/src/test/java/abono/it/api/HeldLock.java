package abono.it.api;

import abono.it.Product;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.awaitility.Awaitility;

/** A transaction of the test that holds a lock of the database and sees who waits for it. */
final class HeldLock implements AutoCloseable {
    /** Whoever waits for it, or for one who waits. */
    private static final String WAITING =
            """
            with recursive waiting(pid) as (
                select pid from pg_stat_activity where %1$s = any(pg_blocking_pids(pid))
                union
                select a.pid from pg_stat_activity a
                join waiting w on w.pid = any(pg_blocking_pids(a.pid)))
            select count(*) from waiting
            """;

    private final Connection connection;

    /** Takes the lock by the statement. */
    HeldLock(String statement) {
        try {
            connection = Product.database().connect();
            connection.setAutoCommit(false);
            try (Statement taken = connection.createStatement()) {
                taken.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Waits until so many sessions wait. */
    void awaitWaiting(int sessions) {
        String waiting = WAITING.formatted(pid());
        Awaitility.await(sessions + " that wait")
                .until(() -> Integer.parseInt(Product.database().ask(waiting)) >= sessions);
    }

    private int pid() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets go; those who wait go on. */
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
