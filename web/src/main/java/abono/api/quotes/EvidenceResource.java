package abono.api.quotes;

import abono.acceptance.evidence.EvidenceCheck;
import abono.acceptance.evidence.EvidenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chain of all acceptances (U9). */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class EvidenceResource {
    @Inject private EvidenceService evidence;

    /** Reads the whole chain. */
    @GET
    @Path("check")
    @Operation(
            summary = "Whether the chain of all acceptances holds",
            description = "For finance and administrators; names the first place that was changed.")
    public EvidenceCheck check() {
        return evidence.check();
    }
}
