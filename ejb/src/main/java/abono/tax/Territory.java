package abono.tax;

/**
 * Where a place stands for the VAT: which is not always where its address says.
 *
 * @param country whose VAT holds there; of a place outside, the country of the address
 * @param inside whether it belongs to the VAT territory of the Union
 * @param name of the special territory in the bundle {@code abono.tax.tax}, or null of a mainland
 * @param ownRate whether it has rates of its own
 */
record Territory(String country, boolean inside, String name, boolean ownRate) {
    /** What the law makes of a special territory. */
    enum Treatment {
        /** No VAT of the Union holds there. */
        OUTSIDE,
        /** It counts as another country's. */
        PART_OF,
        /** It belongs to its country, with other rates. */
        OWN_RATE
    }

    /** Whether the VAT of one holds in the other too; outside, only within one mainland. */
    boolean sharesVatWith(Territory other) {
        return inside == other.inside
                && country.equals(other.country)
                && (inside || name == null && other.name == null);
    }
}
