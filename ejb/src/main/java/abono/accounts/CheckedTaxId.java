package abono.accounts;

/**
 * A tax number as it is kept.
 *
 * @param taxId or null when there is none
 * @param valid whether it counts for the tax: a number of the EU that nobody found wrong
 */
record CheckedTaxId(String taxId, boolean valid) {
    static final CheckedTaxId NONE = new CheckedTaxId(null, false);
}
