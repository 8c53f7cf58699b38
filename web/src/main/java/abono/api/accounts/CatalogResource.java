package abono.api.accounts;

import abono.accounts.AccountService;
import abono.api.wire.Languages;
import abono.api.wire.Listing;
import abono.catalog.CatalogService;
import abono.dailyrun.ClockService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is sold. */
@Path("catalog")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
public class CatalogResource {
    @Inject private CatalogService catalog;
    @Inject private AccountService accounts;
    @Inject private ClockService clock;
    @Context private HttpHeaders headers;

    /** Every product with plans, features, today's prices and trial offers. */
    @GET
    @Operation(summary = "Products with plans, features, today's prices and trial offers")
    public Listing read() {
        Locale locale = Languages.of(headers);
        LocalDate today = LocalDate.ofInstant(clock.now(), accounts.issuer().zone());
        return Listing.of(
                catalog.products().stream()
                        .map(product -> ProductView.of(product, today, locale))
                        .toList());
    }
}
