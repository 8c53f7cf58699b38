package abono.documents;

import abono.invoices.InvoiceService;
import abono.payments.PaymentService;
import abono.quotes.QuoteReadService;
import abono.security.AccessRefusal;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hands documents out to those who may read what they tell. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentService {
    @Inject private QuoteReadService quotes;
    @Inject private InvoiceService invoices;
    @Inject private PaymentService payments;
    @Inject private Archive archive;

    /**
     * The quote revision as it was sent; a draft as it is now, with a mark, for those who draft.
     *
     * @throws AccessRefusal UNKNOWN when the caller may not read it
     */
    public Document quote(UUID id) {
        return archive.of(DocumentKind.QUOTE, quotes.find(id).id());
    }

    /**
     * The invoice as it was issued: the same bytes at every reading (I1).
     *
     * @throws AccessRefusal UNKNOWN when the caller may not read it
     */
    public Document invoice(UUID id) {
        return archive.of(DocumentKind.INVOICE, invoices.find(id).id());
    }

    /**
     * The receipt of a payment.
     *
     * @throws AccessRefusal UNKNOWN when the caller may not read it, or the money has not come
     */
    public Document receipt(UUID payment) {
        if (!payments.find(payment).succeeded()) {
            throw AccessRefusal.unknown();
        }
        return archive.of(DocumentKind.RECEIPT, payment);
    }
}
