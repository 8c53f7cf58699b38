package abono.api.accounts;

import abono.accountcredit.CreditService;
import abono.accounts.Account;
import abono.accounts.AccountRow;
import abono.accounts.AccountService;
import abono.accounts.BillingDetails;
import abono.accounts.BillingDetailsService;
import abono.api.wire.Cut;
import abono.api.wire.Listing;
import abono.api.wire.Stamp;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceTotals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The companies that buy, each caller their own. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {
    @Inject private AccountService accounts;
    @Inject private BillingDetailsService details;
    @Inject private CreditService credits;
    @Inject private InvoiceService invoices;

    /** A part of the caller's accounts. */
    @GET
    @Operation(summary = "The caller's accounts, newest first")
    public Response list(@BeanParam Cut cut) {
        List<AccountRow> rows = accounts.newest(cut.before(), cut.rows());
        return cut.answer(rows, AccountRow::id, AccountView.Row::of);
    }

    /** One account. */
    @GET
    @Path("{id}")
    @Operation(summary = "An account with its representative")
    public Response read(@PathParam("id") UUID id) {
        Account account = accounts.find(id);
        return Response.ok(AccountView.of(account, accounts.representative(id)))
                .tag(Stamp.of(account.version()))
                .build();
    }

    /** Changes the billing details. */
    @PUT
    @Path("{id}/billing-details")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes name, address, VAT number, language and invoice recipients",
            description =
                    "If-Match is the ETag of the account: 428 without it, 412 when somebody else"
                            + " was faster. 422 names the fields, e.g. a VAT number whose check"
                            + " digit does not fit. business is asked for (422) when a VAT number"
                            + " makes a consumer a business, or its removal the other way round.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            BillingDetails wanted) {
        Account account = details.change(id, Stamp.changed(ifMatch), wanted);
        return Response.ok(AccountView.of(account, accounts.representative(id)))
                .tag(Stamp.of(account.version()))
                .build();
    }

    /** Its unused credit. */
    @GET
    @Path("{id}/credits")
    @Operation(summary = "What was given to and used of the account credit, newest first")
    public Listing credits(@PathParam("id") UUID id) {
        return Listing.of(credits.entries(id).stream().map(AccountView.CreditView::of).toList());
    }

    /** What it owes. */
    @GET
    @Path("{id}/balance")
    @Operation(summary = "What is open and what of it is overdue, by currency")
    public Listing balance(@PathParam("id") UUID id) {
        accounts.find(id);
        List<InvoiceTotals> overdue = totals(id, Show.OVERDUE);
        return Listing.of(
                totals(id, Show.OPEN).stream()
                        .map(open -> AccountView.Balance.of(open, overdue))
                        .toList());
    }

    private List<InvoiceTotals> totals(UUID account, Show show) {
        return invoices.totals(new InvoiceFilter(account, show, null));
    }
}
