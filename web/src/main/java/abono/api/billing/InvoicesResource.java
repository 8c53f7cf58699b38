package abono.api.billing;

import abono.api.wire.Cut;
import abono.api.wire.Listing;
import abono.api.wire.Pdf;
import abono.api.wire.Query;
import abono.creditnotes.CreditNoteService;
import abono.documents.DocumentService;
import abono.documents.pdf.Document;
import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceFilter.Show;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.payments.PaymentReadService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Issued invoices. */
@Path("invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoicesResource {
    @Inject private InvoiceService invoices;
    @Inject private PaymentReadService payments;
    @Inject private CreditNoteService notes;
    @Inject private DocumentService documents;

    /** A part of the invoices that the caller may see. */
    @GET
    @Operation(
            summary = "The invoices that the caller may see, newest first",
            description = "state is open, overdue, paid or all.")
    public Response list(
            @BeanParam Cut cut,
            @QueryParam("account") String account,
            @QueryParam("state") String state) {
        InvoiceFilter filter =
                new InvoiceFilter(
                        Query.id("account", account),
                        Query.constant("state", state, Show.ALL),
                        null);
        List<InvoiceRow> rows = invoices.newest(filter, cut.before(), cut.rows());
        LocalDate today = invoices.today();
        return cut.answer(rows, InvoiceRow::id, row -> InvoiceView.Row.of(row, today));
    }

    /** One invoice. */
    @GET
    @Path("{id}")
    @Operation(summary = "An invoice with the story of each amount, what is paid and what is open")
    public InvoiceView read(@PathParam("id") UUID id) {
        return InvoiceView.of(invoices.find(id), notes.find(id).orElse(null), invoices.today());
    }

    /** The invoice on paper. */
    @GET
    @Path("{id}/pdf")
    @Produces(Document.MEDIA_TYPE)
    @Operation(summary = "The invoice as PDF: the same bytes at every reading")
    public Response pdf(@PathParam("id") UUID id) {
        return Pdf.of(documents.invoice(id));
    }

    /** What was paid or tried for it. */
    @GET
    @Path("{id}/payments")
    @Operation(summary = "The payments that were made or tried for an invoice, newest first")
    public Listing payments(@PathParam("id") UUID id) {
        invoices.find(id);
        return Listing.of(payments.ofInvoice(id).stream().map(PaymentView::of).toList());
    }
}
