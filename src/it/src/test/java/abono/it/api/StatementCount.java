package abono.it.api;

import abono.it.ProductDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * Counts the SQL statements of an act in the database's own log: nothing of the portal is touched,
 * and nothing that it sends is missed.
 */
final class StatementCount implements AutoCloseable {
    /** The courier and the clock tick meanwhile; the quietest of several looks is the act alone. */
    private static final int LOOKS = 4;

    private static final String WAITING =
            "select count(*) from outbox_mail where status = 'WAITING'";

    private final ProductDatabase database;

    StatementCount(ProductDatabase database) {
        this.database = database;
        Awaitility.await("the courier to have nothing to do")
                .atMost(Duration.ofMinutes(3))
                .until(() -> database.ask(WAITING).equals("0"));
        log("all");
    }

    long of(Runnable act) {
        return IntStream.range(0, LOOKS).mapToLong(look -> once(act)).min().orElseThrow();
    }

    private long once(Runnable act) {
        String begin = mark();
        act.run();
        String end = mark();
        String log =
                Awaitility.await("the mark in the database's log")
                        .until(database::log, text -> text.contains(end));
        String between = log.substring(log.indexOf(begin), log.indexOf(end));
        return between.lines().filter(StatementCount::isStatement).count() - 1;
    }

    private static boolean isStatement(String line) {
        return (line.contains(" execute ") || line.contains(" statement: "))
                && !line.contains(": BEGIN")
                && !line.contains(": COMMIT")
                && !line.contains(": ROLLBACK");
    }

    private String mark() {
        String mark = UUID.randomUUID().toString();
        database.ask("select 'mark " + mark + "'");
        return mark;
    }

    private void log(String what) {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("alter system set log_statement = '" + what + "'");
            sql.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        log("none");
    }
}
