package abono.api.quotes;

import abono.api.wire.Query;
import abono.quotes.QuoteReadService;
import abono.quotes.comparison.QuoteComparison;
import abono.quotes.comparison.QuoteComparisonService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one revision of a quote changes in another. */
@Path("quotes/{id}/differences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class DifferencesResource {
    @Inject private QuoteReadService quotes;
    @Inject private QuoteComparisonService comparisons;

    /** What changed since another revision. */
    @GET
    @Operation(
            summary = "What this revision changes in an earlier one, in words and money",
            description = "Without from, in the one that it replaces.")
    public QuoteComparison differences(@PathParam("id") UUID id, @QueryParam("from") String from) {
        UUID earlier = from == null ? quotes.find(id).replacesId() : Query.id("from", from);
        return comparisons.compare(earlier == null ? id : earlier, id);
    }
}
