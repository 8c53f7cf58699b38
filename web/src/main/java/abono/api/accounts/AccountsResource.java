package abono.api.accounts;

import abono.accounts.Account;
import abono.accounts.AccountRow;
import abono.accounts.AccountService;
import abono.api.wire.Cut;
import abono.api.wire.Listing;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceTotals;
import abono.payments.PaymentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
    @Inject private PaymentService payments;
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
    public AccountView read(@PathParam("id") UUID id) {
        Account account = accounts.find(id);
        return AccountView.of(account, accounts.representative(id));
    }

    /** Its people and their roles. */
    @GET
    @Path("{id}/people")
    @Operation(summary = "The people of an account and their roles")
    public Listing people(@PathParam("id") UUID id) {
        return Listing.of(accounts.people(id).stream().map(AccountView.PersonView::of).toList());
    }

    /** Its cards on file. */
    @GET
    @Path("{id}/payment-methods")
    @Operation(summary = "The cards on file, the preferred one first; for those who may pay")
    public Listing paymentMethods(@PathParam("id") UUID id) {
        return Listing.of(payments.methods(id).stream().map(AccountView.MethodView::of).toList());
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
