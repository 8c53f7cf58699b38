package abono.documents;

/** What a document is of. */
public enum DocumentKind {
    /** A quote revision. */
    QUOTE,
    /** An issued invoice. */
    INVOICE,
    /** A payment that was received. */
    RECEIPT,
    /** What proves that a quote was accepted; the subject is the quote. */
    CERTIFICATE
}
