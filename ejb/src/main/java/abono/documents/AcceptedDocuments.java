package abono.documents;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.acceptance.evidence.EvidenceChain;
import abono.documents.pdf.AcceptedPaper;
import abono.documents.pdf.Document;
import abono.jobs.DueWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Renders the document of each acceptance once, outside its transaction, and appends its digest to
 * the chain (Q7). Whoever wants the document or the certificate has it made; what nobody wanted
 * yet, and what a crash left, is made with the next minute.
 *
 * <p>What makes it once: the first bytes that are kept hold, and the chain takes one document of an
 * acceptance.
 */
@Dependent
public class AcceptedDocuments {
    private static final int AT_ONCE = 50;

    @Inject private Sources sources;
    @Inject private Documents documents;
    @Inject private EvidenceChain evidence;
    @Inject private DueWork work;

    /** The document of an acceptance that is {@link AcceptanceEvidence#complete}. */
    Document of(AcceptanceEvidence accepted) {
        var locale = accepted.content().locale();
        UUID quote = accepted.quoteId();
        Document document =
                documents
                        .find(DocumentKind.ACCEPTED, quote, locale)
                        .orElseGet(
                                () ->
                                        documents.keep(
                                                DocumentKind.ACCEPTED,
                                                quote,
                                                locale,
                                                AcceptedPaper.render(accepted.content())));
        evidence.file(quote, document.sha256());
        return document;
    }

    /** Makes what is still to be made; one that fails is tried again and holds no other up. */
    public void run(Instant now) {
        work.each(
                "accepted-documents",
                evidence.unfiled(AT_ONCE),
                each -> of(sources.evidence(each)));
    }
}
