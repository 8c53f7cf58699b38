package abono.ledger;

/**
 * One invariant of the books, looked at.
 *
 * @param name what is checked
 * @param differences how many rows break it; zero is right
 */
public record LedgerFinding(String name, long differences) {
    /** Whether it holds. */
    public boolean holds() {
        return differences == 0;
    }
}
