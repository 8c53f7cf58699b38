package abono.offlineacceptance;

import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.security.AccessRefusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was written down, found. */
@Dependent
class Records {
    @PersistenceContext private EntityManager em;
    @Inject private QuoteLife quotes;

    void add(RecordedAcceptance record) {
        em.persist(record);
        em.flush();
    }

    void add(Proof proof) {
        em.persist(proof);
    }

    /**
     * One record.
     *
     * @throws AccessRefusal UNKNOWN when there is none
     */
    RecordedAcceptance find(UUID id) {
        RecordedAcceptance record = em.find(RecordedAcceptance.class, id);
        if (record == null) {
            throw AccessRefusal.unknown();
        }
        return record;
    }

    /** The quote under its row lock, which everybody takes first who answers a quote. */
    void lock(Quote quote) {
        quotes.locked(quote.id());
    }

    /** The record under its row lock, after that of its quote. */
    RecordedAcceptance locked(RecordedAcceptance record) {
        lock(record.quote());
        em.refresh(record, LockModeType.PESSIMISTIC_WRITE);
        return record;
    }

    Optional<Proof> proof(UUID record) {
        return Optional.ofNullable(em.find(Proof.class, record));
    }

    /** Those of a quote, newest first. */
    List<RecordedAcceptance> of(UUID quote) {
        return em.createQuery(
                        """
                        select r from RecordedAcceptance r join fetch r.recordedBy
                        left join fetch r.decidedBy
                        where r.quote.id = :quote
                        order by r.id desc
                        """,
                        RecordedAcceptance.class)
                .setParameter("quote", quote)
                .getResultList();
    }

    /** Other contested ones of the same account that wait for their decision. */
    List<RecordedAcceptance> undecidedBeside(RecordedAcceptance record) {
        return em.createQuery(
                        """
                        select r from RecordedAcceptance r
                        where r.id <> :this and r.quote.account = :account
                        and r.contest.at is not null and r.contest.decision.outcome is null
                        order by r.id
                        """,
                        RecordedAcceptance.class)
                .setParameter("this", record.id())
                .setParameter("account", record.quote().account())
                .getResultList();
    }

    /** The one of a quote in the state, if there is any. */
    Optional<RecordedAcceptance> of(UUID quote, RecordedStatus status) {
        return of(quote).stream().filter(each -> each.status() == status).findFirst();
    }
}
