package abono.acceptance.evidence;

import java.util.UUID;

/** Who knows the quotes on paper; {@code documents} does. */
public interface OfferPaper {
    /** SHA-256 of the PDF of a sent revision, as everybody reads it. */
    String sha256(UUID quote);
}
