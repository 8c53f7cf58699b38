package abono.acceptance.evidence;

import abono.quotes.QuoteReadService;
import abono.security.AccessRefusal;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows what proves acceptances. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class EvidenceService {
    @Inject private EvidenceChain evidence;
    @Inject private QuoteReadService quotes;

    /** Whether the quote's acceptance has a certificate. */
    public boolean exists(UUID quote) {
        return evidence.ofQuote(quotes.find(quote).id()).isPresent();
    }

    /**
     * What proves the acceptance of a quote.
     *
     * @throws AccessRefusal UNKNOWN when the caller may not read the quote, or it was not accepted
     */
    public AcceptanceEvidence find(UUID quote) {
        return evidence.ofQuote(quotes.find(quote).id()).orElseThrow(AccessRefusal::unknown);
    }

    /** Reads the whole chain: the first row that was changed is named (U9). */
    @RolesAllowed(Right.READ_LEDGER)
    public EvidenceCheck check() {
        return new EvidenceCheck(evidence.end().length(), evidence.firstBreak().orElse(null));
    }
}
