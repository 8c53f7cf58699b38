package abono.api.accounts;

import abono.api.wire.Languages;
import abono.api.wire.Listing;
import abono.api.wire.Query;
import abono.calendar.CalendarService;
import abono.calendar.Happening;
import abono.calendar.HappeningKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to an account if its people do nothing (U10). */
@Path("accounts/{id}/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class CalendarResource {
    @Inject private CalendarService calendar;
    @Context private HttpHeaders headers;

    /**
     * A happening.
     *
     * @param path of the portal's page where something can be done
     */
    public record HappeningView(
            LocalDate day,
            HappeningKind kind,
            UUID subject,
            String sentence,
            String action,
            String path) {
        static HappeningView of(Happening each, Locale locale) {
            return new HappeningView(
                    each.day(),
                    each.kind(),
                    each.subject(),
                    each.sentence(locale),
                    each.action(locale),
                    each.path());
        }
    }

    /** Its calendar. */
    @GET
    @Operation(
            summary = "What happens to an account if nobody does anything",
            description =
                    "The earliest first; from today on for 13 months unless days are given. An"
                            + " overdue invoice stands at today.")
    public Listing list(
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        Locale locale = Languages.of(headers);
        return Listing.of(
                calendar.of(id, Query.date("from", from), Query.date("to", to)).stream()
                        .map(each -> HappeningView.of(each, locale))
                        .toList());
    }
}
