package abono.documents;

import abono.acceptance.OfferPaper;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * Tells the evidence of an acceptance which paper was accepted. It is there since the quote was
 * sent ({@link SendingService}); where that failed and nobody has read it since, it is rendered
 * here, with the transaction suspended.
 */
@Dependent
class OfferPapers implements OfferPaper {
    @PersistenceContext private EntityManager em;
    @Inject private Documents documents;
    @Inject private Archive archive;

    @Override
    public String sha256(UUID quote) {
        Quote accepted = em.find(Quote.class, quote);
        return documents
                .digest(DocumentKind.QUOTE, quote, accepted.account().locale())
                .orElseGet(() -> archive.apart(DocumentKind.QUOTE, quote).sha256());
    }
}
