package abono.api.accounts;

import abono.accounts.AccountService;
import abono.accounts.people.PeopleService;
import abono.api.wire.Listing;
import abono.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of an account. */
@Path("accounts/{id}/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MembersResource {
    @Inject private AccountService accounts;
    @Inject private PeopleService people;

    /** Whom to invite, as what. */
    public record Invite(String email, Role role) {}

    /** What a member is to be. */
    public record Change(Role role) {}

    /** Its people and their roles. */
    @GET
    @Operation(summary = "The people of an account and their roles")
    public Listing people(@PathParam("id") UUID id) {
        return Listing.of(accounts.people(id).stream().map(AccountView.PersonView::of).toList());
    }

    /** Invites somebody. */
    @POST
    @Operation(
            summary = "Invites a billing contact or viewer by mail",
            description = "The link in the mail is good for seven days, and for once.")
    public Response invite(@PathParam("id") UUID id, Invite invite) {
        return Response.status(Response.Status.CREATED)
                .entity(
                        AccountView.InvitationView.of(
                                people.invite(id, invite.email(), invite.role())))
                .build();
    }

    /** Gives a member another role. */
    @PATCH
    @Path("{person}")
    @Operation(summary = "Gives a member another role; one billing contact always stays")
    public Listing change(
            @PathParam("id") UUID id, @PathParam("person") UUID person, Change change) {
        people.change(id, person, change.role());
        return people(id);
    }

    /** Ends a membership. */
    @DELETE
    @Path("{person}")
    @Operation(summary = "Ends a membership; one billing contact always stays")
    public Listing remove(@PathParam("id") UUID id, @PathParam("person") UUID person) {
        people.remove(id, person);
        return people(id);
    }
}
