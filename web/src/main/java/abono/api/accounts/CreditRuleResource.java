package abono.api.accounts;

import abono.settlement.CreditRuleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an account's credit pays open invoices by itself. */
@Path("accounts/{id}/credit-rule")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class CreditRuleResource {
    @Inject private CreditRuleService rules;

    /**
     * The rule.
     *
     * @param automatic whether credit pays open invoices by itself, those due first first
     */
    public record Rule(Boolean automatic) {}

    /** Chooses. */
    @PUT
    @Operation(
            summary = "Lets account credit pay open invoices by itself, or only by hand",
            description = "Turned on, it pays at once what is open, those due first first.")
    public Rule choose(@PathParam("id") UUID id, Rule wanted) {
        return new Rule(rules.choose(id, wanted.automatic()).automaticCredit());
    }
}
