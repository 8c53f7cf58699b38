package abono.api.quotes;

import abono.documents.Verdict;
import abono.documents.VerifyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a document is a true one, for anybody (U9). */
@Path("verify")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class VerifyResource {
    @Inject private VerifyService documents;
    @Context private HttpServletRequest request;

    /**
     * What the house says.
     *
     * @param issued whether it issued exactly these bytes, or the certificate with this code
     * @param document what it says of it; left out when it did not
     */
    public record Answer(boolean issued, Verdict document) {}

    /** Asks by digest or by code. */
    @GET
    @Operation(
            summary = "Whether the house issued a file, or a certificate; without a key",
            description =
                    "sha256 of the file in hexadecimal, or code as it is printed on a certificate."
                            + " A quote that was accepted has two true files: as it was sent"
                            + " (QUOTE) and as it was accepted (ACCEPTED). 60 lookups in ten"
                            + " minutes.")
    public Answer ask(@QueryParam("sha256") String sha256, @QueryParam("code") String code) {
        Optional<Verdict> found =
                code != null && sha256 == null
                        ? documents.code(code, request.getRemoteAddr())
                        : documents.file(lower(sha256), request.getRemoteAddr());
        return new Answer(found.isPresent(), found.orElse(null));
    }

    private static String lower(String digest) {
        return digest == null ? null : digest.strip().toLowerCase(Locale.ROOT);
    }
}
