package abono.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether the books are right. */
@Dependent
class Books {
    /** What holds in the books by themselves (quality.md B 41). */
    private static final List<LedgerCheck> OWN =
            List.of(
                    new LedgerCheck(
                            "entriesBalance",
                            """
                            select count(*)
                            from (
                                select 1 from posting
                                group by entry_id, currency
                                having sum(amount_minor) <> 0) x
                            """),
                    new LedgerCheck(
                            "ledgerSumsToZero",
                            """
                            select count(*)
                            from (
                                select 1 from posting
                                group by currency
                                having sum(amount_minor) <> 0) x
                            """));

    @PersistenceContext private EntityManager em;
    @Inject private Instance<LedgerCheck> contributed;
    @Inject private Event<LedgerEvent> events;

    /** Every invariant with the number of rows that break it, by name. */
    List<LedgerFinding> checks() {
        return Stream.concat(OWN.stream(), contributed.stream())
                .map(check -> new LedgerFinding(check.name(), count(check.query())))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** Those that do not hold; each is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<LedgerFinding> tellDifferences() {
        List<LedgerFinding> differing = checks().stream().filter(each -> !each.holds()).toList();
        differing.forEach(each -> events.fire(LedgerEvent.Differs.of(each)));
        return differing;
    }

    private long count(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
