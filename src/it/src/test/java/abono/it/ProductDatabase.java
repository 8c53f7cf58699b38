package abono.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

/** A look into the database of a running distribution, through its data folder. */
public record ProductDatabase(Path data) {

    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;

    /** As the portal's own role. */
    public Connection connect() throws SQLException {
        return connect("abono", read("portal.password"));
    }

    /** As the owner of the whole server, to change its settings. */
    public Connection connectAsOwner() throws SQLException {
        return connect("postgres", read("database.password"));
    }

    /** What the server logged so far. */
    public String log() {
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            Path newest =
                    logs.filter(
                                    file ->
                                            file.getFileName()
                                                    .toString()
                                                    .matches("database-\\w{3}.log"))
                            .max(Comparator.comparing(file -> file.toFile().lastModified()))
                            .orElseThrow();
            return Files.readString(newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With any name and password; for tests that expect to be turned away. */
    Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + line(LINE_OF_PORT) + "/abono", user, password);
    }

    /** The first column of the first row, as text. */
    public String ask(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Carries statements out, each by itself. */
    public void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";", statements), e);
        }
    }

    /** The process that all others of the server are children of. */
    public long pid() {
        return Long.parseLong(line(LINE_OF_PID));
    }

    private String line(int number) {
        return read("database/postmaster.pid").split("\n")[number].strip();
    }

    private String read(String name) {
        try {
            return Files.readString(data.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
