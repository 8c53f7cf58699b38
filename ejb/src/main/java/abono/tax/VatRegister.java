package abono.tax;

/** The port to whoever knows which VAT numbers exist. Ask it outside of transactions. */
public interface VatRegister {
    /** What it says. */
    enum Answer {
        REGISTERED,
        NOT_REGISTERED,
        /** It is switched off, down or slow: nobody is held up by that. */
        UNKNOWN
    }

    /** Whether the number is registered. */
    Answer ask(VatNumber number);
}
