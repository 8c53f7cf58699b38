package abono.documents;

import abono.accounts.Accounts;
import abono.accounts.Issuer;
import abono.invoices.Invoice;
import abono.payments.Payment;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Renders a document once and gives the same bytes ever after. Guards nothing: for services that
 * have guarded, and for mails to people whom the document concerns.
 */
@Dependent
public class Archive {
    @Inject private Sources sources;
    @Inject private Documents documents;
    @Inject private Accounts accounts;

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
        };
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
                () -> InvoicePaper.render(invoice, issuer()));
    }

    private Document receipt(Payment payment) {
        return kept(
                DocumentKind.RECEIPT,
                payment.id(),
                payment.account().locale(),
                () -> ReceiptPaper.render(payment, issuer()));
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
