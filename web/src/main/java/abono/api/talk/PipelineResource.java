package abono.api.talk;

import abono.api.wire.Listing;
import abono.money.Percent;
import abono.quotes.pipeline.PipelineFigures;
import abono.quotes.pipeline.PipelineService;
import abono.quotes.pipeline.QuoteSum;
import abono.quotes.pipeline.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the sellers have in hand. */
@Path("reports/pipeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class PipelineResource {
    @Inject private PipelineService pipeline;

    /** Quotes of a stage. */
    record StageView(Stage stage, QuoteSum sum) {}

    /**
     * The pipeline in one currency.
     *
     * @param expiring waiting for the customer for a week at most
     * @param won accepted in the last 90 days
     * @param decided accepted, declined or expired in the last 90 days
     * @param wonByCount part of them in percent; left out when none was decided
     * @param wonByValue part of their value in percent; left out when there is none
     */
    public record PipelineView(
            String currency,
            List<StageView> stages,
            QuoteSum expiring,
            QuoteSum won,
            QuoteSum decided,
            Percent wonByCount,
            Percent wonByValue) {
        static PipelineView of(PipelineFigures figures) {
            return new PipelineView(
                    figures.currency(),
                    figures.stages().entrySet().stream()
                            .map(each -> new StageView(each.getKey(), each.getValue()))
                            .toList(),
                    figures.expiring(),
                    figures.won(),
                    figures.decided(),
                    figures.wonByCount(),
                    figures.wonByValue());
        }
    }

    /** The figures of the caller's quotes. */
    @GET
    @Operation(summary = "Count and value of quotes by stage and currency, and what part was won")
    public Listing figures() {
        return Listing.of(pipeline.figures().stream().map(PipelineView::of).toList());
    }
}
