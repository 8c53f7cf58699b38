package abono.invoices;

/**
 * Which part of a list, in which order.
 *
 * @param first how many rows to pass over
 * @param size how many rows at most
 */
public record Page(int first, int size, Sort sort, boolean ascending) {
    /** The columns that can be sorted by. */
    public enum Sort {
        NUMBER("i.number"),
        CUSTOMER("a.legalName"),
        ISSUED("i.issuedOn"),
        DUE("i.dueOn"),
        TOTAL("i.totalMinor");

        private final String clause;

        Sort(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    /** The newest invoices first. */
    public static Page newest(int size) {
        return new Page(0, size, Sort.ISSUED, false);
    }
}
