package abono.jobs;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;

/** What kind of failure an exception tells of, by its causes. */
public enum Trouble {
    /** The database is away, restarts, has no room or no connection left: not the item's fault. */
    OUTAGE,
    /** Somebody else held the rows: the same item passes a moment later. */
    CONTENTION,
    /** The item's own fault: it would fail again at once. */
    OWN;

    /** Connection exceptions, lack of resources, a shutdown or start, errors of the disk. */
    private static final List<String> AWAY = List.of("08", "53", "57P", "58");

    private static final List<String> HELD = List.of("40", "55P03");
    private static final String NO_CONNECTION = "allocating a connection";

    /** Whether the database was away when this was thrown. */
    public static boolean ofTheDatabase(Throwable thrown) {
        return of(thrown) == OUTAGE;
    }

    /** A reason without the character that no text column takes. */
    static String storable(String why) {
        return why.replace('\0', ' ');
    }

    /** The innermost reason, which tells most, as it can be stored. */
    static String cause(Throwable failed) {
        Throwable inmost = failed;
        while (inmost.getCause() != null && inmost.getCause() != inmost) {
            inmost = inmost.getCause();
        }
        return storable(inmost.toString());
    }

    static Trouble of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof OptimisticLockException) {
                return CONTENTION;
            }
            String state = each instanceof SQLException sql ? sql.getSQLState() : null;
            if (says(state, HELD)) {
                return CONTENTION;
            }
            if (says(state, AWAY) || String.valueOf(each.getMessage()).contains(NO_CONNECTION)) {
                return OUTAGE;
            }
        }
        return OWN;
    }

    private static boolean says(String state, List<String> beginnings) {
        return state != null && beginnings.stream().anyMatch(state::startsWith);
    }
}
