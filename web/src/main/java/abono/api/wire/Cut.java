package abono.api.wire;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which part of a list is asked for. Lists are newest first and go on after the last id that was
 * seen, so a row that is added meanwhile moves nothing.
 */
public class Cut {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    @QueryParam("limit")
    private String limit;

    @QueryParam("cursor")
    private String cursor;

    @Context private UriInfo uri;

    /**
     * The last id of the part before, or null for the first part.
     *
     * @throws Malformed when it is none
     */
    public UUID before() {
        return Query.id("cursor", cursor);
    }

    /** How many rows to look for: one more than wanted, which tells whether the list goes on. */
    public int rows() {
        return wanted() + 1;
    }

    /** The part as an answer, with the way to the next one in body and {@code Link} header. */
    public <R> Response answer(List<R> rows, Function<R, UUID> id, Function<R, ?> view) {
        int wanted = wanted();
        List<R> shown = rows.subList(0, Math.min(wanted, rows.size()));
        List<?> items = shown.stream().map(view).toList();
        if (rows.size() <= wanted) {
            return Response.ok(new Listing(items, null)).build();
        }
        String next = id.apply(shown.get(wanted - 1)).toString();
        return Response.ok(new Listing(items, next)).links(link(next)).build();
    }

    private jakarta.ws.rs.core.Link link(String next) {
        URI there =
                UriBuilder.fromUri(uri.getRequestUri()).replaceQueryParam("cursor", next).build();
        return jakarta.ws.rs.core.Link.fromUri(there).rel("next").build();
    }

    private int wanted() {
        return limit == null ? USUAL : Query.number("limit", limit, 1, MOST);
    }
}
