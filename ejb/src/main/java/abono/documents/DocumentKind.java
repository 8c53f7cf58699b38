package abono.documents;

/** What a document is of. */
public enum DocumentKind {
    /** A quote revision as it was sent. */
    QUOTE,
    /** An issued invoice. */
    INVOICE,
    /** A payment that was received. */
    RECEIPT,
    /** What proves that a quote was accepted; the subject is the quote. */
    CERTIFICATE,
    /** A quote as it was accepted, with the choices that were made; the subject is the quote. */
    ACCEPTED
}
