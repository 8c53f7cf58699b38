package abono.ledger;

import java.util.Map;

/** Invariants that a package adds to those of the books, about what it alone knows. */
public interface CheckSource {
    /** By name, a query that counts the rows that break it. */
    Map<String, String> queries();
}
