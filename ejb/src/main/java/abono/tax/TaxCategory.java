package abono.tax;

/** Why a sale bears the tax that it bears; the codes of EN 16931 stand beside. */
public enum TaxCategory {
    /** VAT of the seller's country; S. */
    DOMESTIC("S"),
    /** VAT of the buyer's country, a consumer there; S. */
    DESTINATION("S"),
    /** An EU business accounts for the VAT itself; AE, article 196 of Directive 2006/112/EC. */
    REVERSE_CHARGE("AE"),
    /** The buyer is outside the Union's VAT territory; O, articles 44 and 58 of the Directive. */
    NOT_SUBJECT("O");

    private final String code;

    TaxCategory(String code) {
        this.code = code;
    }

    /** Code list UNCL 5305 as EN 16931 uses it. */
    public String code() {
        return code;
    }
}
