package abono.acceptance.evidence;

import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The chain of acceptances and their documents, appended to and looked up. Guards nothing: for
 * services that have guarded.
 */
@Dependent
public class EvidenceChain {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Event<EvidenceEvent> events;

    /** Takes the row lock of the end last of all: it is held no longer than it must be. */
    void append(AcceptanceEvidence row) {
        em.flush();
        row.seal(lockedEnd());
        em.persist(row);
    }

    private EvidenceHead lockedEnd() {
        return em.find(EvidenceHead.class, EvidenceHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Appends the digest of the document as accepted, once: a second one is passed over.
     *
     * @param sha256 of the file, in hexadecimal
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void file(UUID quote, String sha256) {
        EvidenceHead end = lockedEnd();
        if (documentOf(quote).isPresent()) {
            return;
        }
        AcceptanceEvidence accepted = ofQuote(quote).orElseThrow();
        AcceptedDocument link = new AcceptedDocument(accepted, sha256, time.now());
        link.seal(end);
        em.persist(link);
        events.fire(new EvidenceEvent.Filed(quote, accepted.accountId(), link.position(), sha256));
    }

    /** The document as accepted; none yet while it waits for being rendered. */
    public Optional<AcceptedDocument> documentOf(UUID quote) {
        return em
                .createQuery(
                        "select d from AcceptedDocument d where d.quoteId = ?1",
                        AcceptedDocument.class)
                .setParameter(1, quote)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The quotes whose document as accepted is still to be rendered, oldest first. */
    public List<UUID> unfiled(int most) {
        return em.createQuery(
                        """
                        select e.quoteId from AcceptanceEvidence e
                        where e.format > 1
                        and not exists (
                            select d.id from AcceptedDocument d
                            where d.quoteId = e.quoteId)
                        order by e.position
                        """,
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of an accepted quote; none of one that was accepted before there was a chain. */
    public Optional<AcceptanceEvidence> ofQuote(UUID quote) {
        return first("select e from AcceptanceEvidence e where e.quoteId = ?1", quote);
    }

    /** By the code of its certificate. */
    public Optional<AcceptanceEvidence> ofCode(String code) {
        return first("select e from AcceptanceEvidence e where e.code = ?1", code);
    }

    /** Whether the acceptance and its document are as they were sealed, and the chain holds. */
    public boolean unbroken(AcceptanceEvidence row) {
        return holds(row) && documentOf(row.quoteId()).map(this::holds).orElse(true);
    }

    /** On both sides of it. */
    private boolean holds(ChainLink link) {
        String previous =
                link.position() == 1
                        ? ""
                        : at(link.position() - 1).map(ChainLink::hash).orElse(null);
        // Before the next one is looked for: what is appended meanwhile is a next one.
        String last = end().hash();
        Optional<ChainLink> next = at(link.position() + 1);
        return link.intact()
                && link.follows(previous)
                && next.map(each -> each.follows(link.hash()))
                        .orElseGet(() -> link.hash().equals(last));
    }

    /**
     * The first row that is not as it was sealed, or the place where one is missing. What is
     * appended while the rows are read is left for the next time.
     */
    Optional<EvidenceCheck.Break> firstBreak() {
        EvidenceHead head = end();
        long length = head.length();
        String last = head.hash();
        List<ChainLink> all = all();
        long latest = end().length();
        List<ChainLink> there = all.stream().filter(row -> row.position() <= length).toList();
        return firstBreak(there, length, last)
                .or(
                        () ->
                                all.stream()
                                        .filter(row -> row.position() > latest)
                                        .findFirst()
                                        .map(
                                                row ->
                                                        new EvidenceCheck.Break(
                                                                row.position(),
                                                                row.quoteNumber())));
    }

    private static Optional<EvidenceCheck.Break> firstBreak(
            List<ChainLink> rows, long length, String last) {
        String previous = "";
        long position = 0;
        for (ChainLink each : rows) {
            position++;
            if (each.position() != position || !each.follows(previous) || !each.intact()) {
                return Optional.of(new EvidenceCheck.Break(position, each.quoteNumber()));
            }
            previous = each.hash();
        }
        return length == position && last.equals(previous)
                ? Optional.empty()
                : Optional.of(new EvidenceCheck.Break(position + 1, null));
    }

    private List<ChainLink> all() {
        List<ChainLink> all = new ArrayList<>();
        all.addAll(
                em.createQuery("select e from AcceptanceEvidence e", AcceptanceEvidence.class)
                        .getResultList());
        all.addAll(
                em.createQuery("select d from AcceptedDocument d", AcceptedDocument.class)
                        .getResultList());
        all.sort(Comparator.comparingLong(ChainLink::position));
        return all;
    }

    EvidenceHead end() {
        EvidenceHead head = em.find(EvidenceHead.class, EvidenceHead.ONLY);
        em.refresh(head);
        return head;
    }

    private Optional<ChainLink> at(long position) {
        Optional<AcceptanceEvidence> accepted =
                first("select e from AcceptanceEvidence e where e.position = ?1", position);
        if (accepted.isPresent()) {
            return accepted.map(each -> each);
        }
        return em
                .createQuery(
                        "select d from AcceptedDocument d where d.position = ?1",
                        AcceptedDocument.class)
                .setParameter(1, position)
                .getResultList()
                .stream()
                .map(each -> (ChainLink) each)
                .findFirst();
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
