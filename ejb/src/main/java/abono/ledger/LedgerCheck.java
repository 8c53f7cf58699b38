package abono.ledger;

/**
 * An invariant between the books and what a package keeps. The package that knows all the tables
 * contributes it, by a method of a bean that produces it; the books know none of them.
 *
 * @param name what is checked, unique
 * @param query SQL that counts the rows that break it
 */
public record LedgerCheck(String name, String query) {}
