package abono.money;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** A jsonb value as the driver wants it. */
public final class JsonColumn {
    private JsonColumn() {}

    /** The text as a jsonb parameter. */
    public static Object of(String json) {
        PGobject column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(json);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return column;
    }
}
