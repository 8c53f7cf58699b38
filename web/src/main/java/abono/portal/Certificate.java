package abono.portal;

import abono.acceptance.evidence.EvidenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whether pages can offer a certificate of acceptance; asked once a request. */
@Named
@RequestScoped
public class Certificate {
    @Inject private EvidenceService evidence;

    private final Map<UUID, Boolean> known = new HashMap<>();
    private final Map<UUID, Boolean> documents = new HashMap<>();

    /** Whether the quote's acceptance has one. */
    public boolean of(UUID quote) {
        return known.computeIfAbsent(quote, evidence::exists);
    }

    /** Whether the quote has a document as accepted; what was accepted long ago has none. */
    public boolean accepted(UUID quote) {
        return documents.computeIfAbsent(quote, id -> of(id) && evidence.find(id).complete());
    }
}
