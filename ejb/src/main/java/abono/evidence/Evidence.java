package abono.evidence;

import static abono.money.JsonKit.JSON;

import abono.quotes.Quote;
import abono.quotes.Signature;
import abono.security.AccessRefusal;
import abono.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The chain, written and found. Guards nothing: for services that have guarded. */
@Dependent
public class Evidence {
    private static final int CODE_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext private EntityManager em;
    @Inject private OfferPaper paper;
    @Inject private Testimony testimony;
    @Inject private Caller caller;
    @Inject @Any private Instance<Approvals> approvals;
    @Inject private Event<EvidenceEvent> events;

    @Inject
    @ConfigProperty(name = "abono.terms.version", defaultValue = "2026-11")
    private String termsVersion;

    /**
     * Writes down who accepted what. The last thing that an acceptance does: the chain's row lock
     * is held no longer than it must be, and nothing is locked after it. The unique {@code
     * quote_id} makes it once.
     *
     * @throws AccessRefusal when it is by phone or mail and no second employee confirmed it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seal(Quote quote, Signature signature) {
        AcceptanceEvidence row = new AcceptanceEvidence(quote, signature, code());
        if (caller.known()) {
            row.pressedBy(caller.person());
        }
        if (signature.way().told()) {
            Testimony.Told told = testimony.of(quote.id()).orElseThrow(AccessRefusal::unknown);
            row.recordedBy(told.by(), told.sha256());
        }
        row.papers(paper.sha256(quote.id()), termsVersion, approved(quote.id()));
        em.flush();
        EvidenceHead head =
                em.find(EvidenceHead.class, EvidenceHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        row.seal(head);
        em.persist(row);
        events.fire(
                new EvidenceEvent.Sealed(
                        quote.id(), quote.account().id(), row.way(), row.position(), row.hash()));
    }

    private String approved(UUID quote) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        for (Approvals each : approvals) {
            for (Approval yes : each.of(quote)) {
                json.add(
                        JSON.createObjectBuilder()
                                .add("side", yes.side())
                                .add("name", yes.name())
                                .add("at", yes.at().toString()));
            }
        }
        return json.build().toString();
    }

    private static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Of an accepted quote; none of one that was accepted before there was a chain. */
    public Optional<AcceptanceEvidence> ofQuote(UUID quote) {
        return first("select e from AcceptanceEvidence e where e.quoteId = ?1", quote);
    }

    /** By the code of its certificate. */
    public Optional<AcceptanceEvidence> ofCode(String code) {
        return first("select e from AcceptanceEvidence e where e.code = ?1", code);
    }

    /** Whether the row is as it was sealed and the chain holds on both sides of it. */
    public boolean unbroken(AcceptanceEvidence row) {
        String previous =
                at(row.position() - 1)
                        .map(AcceptanceEvidence::hash)
                        .orElse(row.position() == 1 ? "" : null);
        String next = at(row.position() + 1).isEmpty() ? end().hash() : null;
        return row.intact()
                && row.follows(previous)
                && at(row.position() + 1)
                        .map(each -> each.follows(row.hash()))
                        .orElse(row.hash().equals(next));
    }

    /** The first row that is not as it was sealed, or the place where one is missing. */
    Optional<EvidenceCheck.Break> firstBreak() {
        String previous = "";
        long position = 0;
        List<AcceptanceEvidence> all =
                em.createQuery(
                                "select e from AcceptanceEvidence e order by e.position",
                                AcceptanceEvidence.class)
                        .getResultList();
        for (AcceptanceEvidence each : all) {
            position++;
            if (each.position() != position || !each.follows(previous) || !each.intact()) {
                return Optional.of(new EvidenceCheck.Break(position, each.quoteNumber()));
            }
            previous = each.hash();
        }
        EvidenceHead head = end();
        return head.length() == position && head.hash().equals(previous)
                ? Optional.empty()
                : Optional.of(new EvidenceCheck.Break(position + 1, null));
    }

    EvidenceHead end() {
        EvidenceHead head = em.find(EvidenceHead.class, EvidenceHead.ONLY);
        em.refresh(head);
        return head;
    }

    private Optional<AcceptanceEvidence> at(long position) {
        return first("select e from AcceptanceEvidence e where e.position = ?1", position);
    }

    private Optional<AcceptanceEvidence> first(String query, Object value) {
        return em
                .createQuery(query, AcceptanceEvidence.class)
                .setParameter(1, value)
                .getResultList()
                .stream()
                .findFirst();
    }
}
