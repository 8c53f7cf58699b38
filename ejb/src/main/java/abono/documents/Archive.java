package abono.documents;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.acceptance.evidence.EvidenceChain;
import abono.accounts.Accounts;
import abono.accounts.Issuer;
import abono.documents.pdf.CertificatePaper;
import abono.documents.pdf.Document;
import abono.documents.pdf.InvoicePaper;
import abono.documents.pdf.QuotePaper;
import abono.documents.pdf.ReceiptPaper;
import abono.invoices.Invoice;
import abono.payments.Payment;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Renders a document once and gives the same bytes ever after. Guards nothing: for services that
 * have guarded, and for mails to people whom the document concerns.
 */
@Dependent
public class Archive {
    @Inject private Sources sources;
    @Inject private Documents documents;
    @Inject private Accounts accounts;
    @Inject private AcceptedDocuments accepted;
    @Inject private EvidenceChain chain;

    @Inject
    @ConfigProperty(name = "abono.public.url")
    private String publicUrl;

    /**
     * The document of a subject. Call it outside any transaction: rendering takes its time.
     *
     * @throws java.util.NoSuchElementException when there is no such subject
     */
    public Document of(DocumentKind kind, UUID subject) {
        return switch (kind) {
            case QUOTE -> quote(sources.quote(subject));
            case INVOICE -> invoice(sources.invoice(subject));
            case RECEIPT -> receipt(sources.payment(subject));
            case CERTIFICATE -> certificate(sources.evidence(subject), sources.quote(subject));
            case ACCEPTED -> accepted.of(sources.evidence(subject));
        };
    }

    /** The same for a caller who is in a transaction, which is suspended meanwhile. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Document apart(DocumentKind kind, UUID subject) {
        return of(kind, subject);
    }

    private Document quote(Quote quote) {
        Supplier<Document> made = () -> QuotePaper.render(quote, issuer());
        return quote.sentAt() == null
                ? made.get()
                : kept(DocumentKind.QUOTE, quote.id(), quote.account().locale(), made);
    }

    private Document invoice(Invoice invoice) {
        return kept(
                DocumentKind.INVOICE,
                invoice.id(),
                invoice.locale(),
                () -> InvoicePaper.render(invoice, sources.creditNote(invoice), issuer()));
    }

    private Document receipt(Payment payment) {
        return kept(
                DocumentKind.RECEIPT,
                payment.id(),
                payment.account().locale(),
                () -> ReceiptPaper.render(payment, issuer()));
    }

    /** The document as accepted comes first: the certificate names its digest. */
    private Document certificate(AcceptanceEvidence evidence, Quote quote) {
        if (!evidence.complete()) {
            return certificate(evidence, quote, quote.account().locale());
        }
        accepted.of(evidence);
        return certificate(evidence, quote, evidence.content().locale());
    }

    private Document certificate(AcceptanceEvidence evidence, Quote quote, Locale locale) {
        return kept(
                DocumentKind.CERTIFICATE,
                quote.id(),
                locale,
                () ->
                        CertificatePaper.render(
                                new CertificatePaper.Proven(
                                        evidence, chain.documentOf(quote.id()).orElse(null)),
                                quote,
                                issuer(),
                                publicUrl));
    }

    private Document kept(
            DocumentKind kind, UUID subject, Locale locale, Supplier<Document> render) {
        return documents
                .find(kind, subject, locale)
                .orElseGet(() -> documents.keep(kind, subject, locale, render.get()));
    }

    private Issuer issuer() {
        return accounts.issuer();
    }
}
