package abono.acceptance;

import java.util.UUID;

/**
 * Who knows the quotes on paper; {@code documents} does, which renders and therefore stands above.
 * The one port of the act: the digest of the offer is sealed with its acceptance. A quote's PDF is
 * there since it was sent; where that failed, it is rendered with the transaction suspended.
 */
public interface OfferPaper {
    /** SHA-256 of the PDF of a sent revision, as everybody reads it; in hexadecimal. */
    String sha256(UUID quote);
}
