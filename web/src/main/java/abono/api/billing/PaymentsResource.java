package abono.api.billing;

import abono.api.wire.Cut;
import abono.api.wire.Link;
import abono.api.wire.Once;
import abono.api.wire.Pdf;
import abono.api.wire.Query;
import abono.documents.DocumentService;
import abono.documents.pdf.Document;
import abono.payments.Payment;
import abono.payments.PaymentReadService;
import abono.payments.PaymentStatus;
import abono.settlement.PaymentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments, made by card or recorded from the bank. */
@Path("payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class PaymentsResource {
    /** Why a transfer is undone. */
    public record Reversal(String reason) {}

    private static final int ACCEPTED = 202;
    private static final int CREATED = 201;

    @Inject private PaymentService settlement;
    @Inject private PaymentReadService payments;
    @Inject private DocumentService documents;

    /** A part of the payments that the caller may see. */
    @GET
    @Operation(summary = "The payments that the caller may see, newest first")
    public Response list(@BeanParam Cut cut, @QueryParam("account") String account) {
        List<Payment> rows = payments.list(Query.id("account", account), cut.before(), cut.rows());
        return cut.answer(rows, Payment::id, PaymentView::of);
    }

    /** One payment. */
    @GET
    @Path("{id}")
    @Operation(summary = "A payment with its allocations")
    public PaymentView read(@PathParam("id") UUID id) {
        return PaymentView.of(payments.find(id));
    }

    /** The receipt on paper. */
    @GET
    @Path("{id}/receipt")
    @Produces(Document.MEDIA_TYPE)
    @Operation(summary = "The receipt as PDF; 404 while the money has not come")
    public Response receipt(@PathParam("id") UUID id) {
        return Pdf.of(documents.receipt(id));
    }

    /** Pays invoices by card or account credit, or records a bank transfer for them. */
    @POST
    @Operation(
            summary = "Pays invoices by card or credit, or records a bank transfer",
            description =
                    "201 with status SUCCEEDED, FAILED (with the reason) or ACTION_NEEDED (with the"
                        + " address where the payer confirms); 202 with status PENDING while the"
                        + " gateway's answer is not known: read the payment again. 409 when nothing"
                        + " is open, 422 when an amount is more than is open, which is named. Card"
                        + " payments are for the payer, transfers for finance, account credit is"
                        + " for both.")
    public Response pay(@HeaderParam(Once.KEY) String key, PaymentOrder order) {
        PaymentOrder checked = order.checked();
        Payment payment = made(checked, key);
        return Response.status(payment.status() == PaymentStatus.PENDING ? ACCEPTED : CREATED)
                .location(URI.create(Link.href("payments", payment.id())))
                .entity(PaymentView.of(payment))
                .build();
    }

    /** Undoes a transfer. */
    @POST
    @Path("{id}/reverse")
    @Operation(
            summary = "Undoes a transfer that was recorded by mistake, by a counter-entry",
            description = "Finance only; its invoices are open again. 409 for what is no transfer.")
    public PaymentView reverse(@PathParam("id") UUID id, Reversal wanted) {
        return PaymentView.of(settlement.reverse(id, wanted.reason()));
    }

    /** Gives up a confirmation. */
    @POST
    @Path("{id}/give-up")
    @Operation(
            summary = "Gives up a payment that waits for its payer, so that another way is free",
            description = "409 when it does not wait for a confirmation.")
    public PaymentView giveUp(@PathParam("id") UUID id) {
        return PaymentView.of(settlement.giveUp(id));
    }

    private Payment made(PaymentOrder order, String key) {
        if (order.byCredit()) {
            return settlement.payByCredit(order.credit(), key);
        }
        return order.byTransfer()
                ? settlement.record(order.transfer(), key)
                : settlement.pay(order.card(), key);
    }
}
