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

/** A look into the database of a running distribution, through its data folder. */
public record ProductDatabase(Path data) {

    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;

    /** As the portal's own role. */
    public Connection connect() throws SQLException {
        return connect("abono", read("portal.password"));
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

    long pid() {
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
