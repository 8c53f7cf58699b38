package abono.api.wire;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** The version of a document, as {@code ETag} and {@code If-Match} carry it. */
public final class Stamp {
    private Stamp() {}

    /** The tag of a version. */
    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The version that a change was made from.
     *
     * @param ifMatch the header
     * @throws ClientErrorException 428 when it is missing, 412 when it is no tag of ours
     */
    public static int changed(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,9}\"")) {
            throw new ClientErrorException(Response.Status.PRECONDITION_FAILED);
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
