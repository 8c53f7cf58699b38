package abono.documents;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the house says of a document that it did issue.
 *
 * @param kind what it is of; a credit note is an INVOICE
 * @param revision of a quote or its certificate, else null
 * @param issuedOn in the issuer's time zone
 * @param accepted who accepted the quote, or null
 */
public record Verdict(
        DocumentKind kind,
        String number,
        Integer revision,
        LocalDate issuedOn,
        String issuer,
        Accepted accepted)
        implements Serializable {

    /**
     * That the quote was accepted.
     *
     * @param position in the chain of all acceptances
     * @param unbroken whether the chain holds there
     */
    public record Accepted(String signer, Instant at, long position, boolean unbroken)
            implements Serializable {}
}
