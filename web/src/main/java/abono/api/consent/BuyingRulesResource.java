package abono.api.consent;

import abono.accounts.AccountService;
import abono.api.wire.Stamp;
import abono.purchaseapprovals.BuyingRules;
import abono.purchaseapprovals.BuyingRulesInput;
import abono.purchaseapprovals.BuyingRulesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of an account approves what it buys (U5). */
@Path("accounts/{id}/buying-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class BuyingRulesResource {
    @Inject private AccountService accounts;
    @Inject private BuyingRulesService rules;

    /** The rules. */
    @GET
    @Operation(summary = "Who approves what the account buys; off until it is turned on")
    public Response read(@PathParam("id") UUID id) {
        return answer(rules.find(id));
    }

    /** Sets the rules. */
    @PUT
    @Operation(
            summary = "Sets who approves what the account buys",
            description =
                    "If-Match is the ETag of the rules: 428 without it, 412 when somebody else"
                            + " was faster.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            BuyingRulesInput wanted) {
        return answer(rules.change(id, Stamp.changed(ifMatch), wanted));
    }

    private Response answer(BuyingRules found) {
        return Response.ok(BuyingRulesView.of(found, accounts.find(found.accountId())))
                .tag(Stamp.of(found.version()))
                .build();
    }
}
