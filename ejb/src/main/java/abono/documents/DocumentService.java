package abono.documents;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.acceptance.evidence.EvidenceService;
import abono.documents.pdf.Document;
import abono.invoices.InvoiceService;
import abono.payments.PaymentReadService;
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
    @Inject private PaymentReadService payments;
    @Inject private EvidenceService evidence;
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
     * The quote as it was accepted, with the choices that were made: the same bytes at every
     * reading (Q7).
     *
     * @throws AccessRefusal UNKNOWN when the caller may not read it, nobody accepted it, or it was
     *     accepted before such documents were made
     */
    public Document accepted(UUID quote) {
        AcceptanceEvidence accepted = evidence.find(quote);
        if (!accepted.complete()) {
            throw AccessRefusal.unknown();
        }
        return archive.of(DocumentKind.ACCEPTED, accepted.quoteId());
    }

    /**
     * The certificate of a quote's acceptance: the same bytes at every reading (U9).
     *
     * @throws AccessRefusal UNKNOWN when the caller may not read it, or nobody accepted it
     */
    public Document certificate(UUID quote) {
        return archive.of(DocumentKind.CERTIFICATE, evidence.find(quote).quoteId());
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
