package abono.documents;

import abono.money.Money;
import abono.offlineacceptance.ContestStanding;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the house says of a document that it did issue.
 *
 * @param kind what it is of; a credit note is an INVOICE, QUOTE is the offer as it was sent
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
     * @param total of what was accepted
     * @param document the digest of the document as accepted and its place in the chain, or null
     *     while there is none
     * @param standing whether it is contested, or was and what became of that; else null
     * @param position in the chain of all acceptances
     * @param unbroken whether the chain holds there
     */
    public record Accepted(
            String signer,
            Instant at,
            Money total,
            Filed document,
            ContestStanding standing,
            long position,
            boolean unbroken)
            implements Serializable {}

    /**
     * The document as accepted.
     *
     * @param sha256 of the file, in hexadecimal
     * @param position in the chain
     */
    public record Filed(String sha256, long position) implements Serializable {}
}
