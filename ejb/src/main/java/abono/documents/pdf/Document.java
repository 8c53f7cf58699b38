package abono.documents.pdf;

import abono.security.Sha256;

/**
 * A PDF ready to be handed out.
 *
 * @param fileName plain ASCII letters, digits, hyphens and a dot: safe in headers
 * @param sha256 of the content, in hexadecimal
 */
public record Document(String fileName, String sha256, byte[] content) {
    /** The media type of every document. */
    public static final String MEDIA_TYPE = "application/pdf";

    static Document of(String fileName, byte[] content) {
        return new Document(fileName, Sha256.hex(content), content);
    }
}
