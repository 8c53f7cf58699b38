package abono.api.quotes;

import abono.api.wire.Pdf;
import abono.documents.DocumentService;
import abono.documents.pdf.Document;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A quote on paper as it was accepted (Q7). */
@Path("quotes/{id}/accepted")
@RequestScoped
@Tag(name = "Quotes")
public class AcceptedResource {
    @Inject private DocumentService documents;

    /** The quote as it was accepted. */
    @GET
    @Produces(Document.MEDIA_TYPE)
    @Operation(
            summary = "The quote as it was accepted, with the choices that were made, as PDF",
            description = "404 while nobody has accepted it.")
    public Response accepted(@PathParam("id") UUID id) {
        return Pdf.of(documents.accepted(id));
    }
}
