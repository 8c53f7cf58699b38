package abono.api.wire;

import java.util.UUID;

/**
 * The way to another resource.
 *
 * @param number what people call it, or null
 * @param href its address, without the host
 */
public record Link(UUID id, String number, String href) {
    private static final String ROOT = "/api/v1/";

    /** The way to a resource of a collection, e.g. {@code invoices}. */
    public static Link to(String collection, UUID id, String number) {
        return new Link(id, number, href(collection, id));
    }

    /** The address alone. */
    public static String href(String collection, UUID id) {
        return ROOT + collection + "/" + id;
    }
}
