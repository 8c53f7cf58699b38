package abono.api.wire;

import java.util.List;

/**
 * Some rows of a list, or all.
 *
 * @param nextCursor where the next part begins, or null when there is none
 */
public record Listing(List<?> items, String nextCursor) {
    /** The whole of a short list. */
    public static Listing of(List<?> items) {
        return new Listing(items, null);
    }
}
