package abono.acceptance.evidence;

import abono.accounts.Accounts;
import abono.quotes.Quote;
import abono.quotes.answers.Signature;
import abono.security.AccessRefusal;
import abono.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals acceptances. Guards nothing: for services that have guarded. */
@Dependent
public class Evidence {
    private static final int CODE_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private EvidenceChain chain;
    @Inject private Caller caller;
    @Inject private Accounts accounts;
    @Inject private Event<EvidenceEvent> events;

    @Inject
    @ConfigProperty(name = "abono.terms.version", defaultValue = "2026-11")
    private String termsVersion;

    /**
     * Seals what was accepted, by whom and how. The last thing that an acceptance does: the chain's
     * row lock is held no longer than it must be, and nothing is locked after it. The unique {@code
     * quote_id} makes it once. The document as accepted follows, by {@link EvidenceChain#file}.
     *
     * @param before what the quote's subscriptions were before
     * @param testimony what the acceptance rests on besides its signature
     * @param offerSha256 digest of the PDF of the offer as it was sent, in hexadecimal
     * @throws AccessRefusal when it is by phone or mail and no employee wrote it down
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(
            Quote quote,
            Signature signature,
            Before before,
            Testimony testimony,
            String offerSha256) {
        AcceptanceEvidence row = new AcceptanceEvidence(quote, signature, code());
        if (caller.known()) {
            row.pressedBy(caller.person());
        }
        if (signature.way().told()) {
            if (testimony.recordedBy() == null) {
                throw AccessRefusal.unknown();
            }
            row.recordedBy(testimony.recordedBy(), testimony.recordedSha256());
        }
        row.papers(offerSha256, termsVersion);
        row.accepted(
                new AcceptedContentWriter(quote, before).quote(accounts.issuer()),
                ApprovalJson.requested(testimony),
                ApprovalJson.approved(testimony));
        chain.append(row);
        events.fire(
                new EvidenceEvent.Sealed(
                        quote.id(), quote.account().id(), row.way(), row.position(), row.hash()));
    }

    private static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
