package abono.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What all tests of a run share: a PostgreSQL for the containers, and the end of the product.
 *
 * <p>The database is a throw-away one without fsync; tests of durability use the product's own.
 */
public final class TestSession implements LauncherSessionListener {

    private static EmbeddedPostgres database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            database = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            newDatabase("inside");
            System.setProperty("abono.it.db.url", url("inside"));
            System.setProperty("abono.it.db.user", "abono");
            System.setProperty("abono.it.db.password", "for-tests-only");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database that the role {@code abono} owns. */
    static String newDatabase(String name) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "do $$ begin if not exists (select from pg_roles where rolname = 'abono') then"
                            + " create role abono login password 'for-tests-only'; end if; end $$");
            sql.execute("create database " + name + " owner abono");
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
    }

    private static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/" + name;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.stop();
        Product.stop();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
