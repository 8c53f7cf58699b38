package abono.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks whether the books are right. */
@Dependent
class Books {
    /** The invariants of quality.md B 41, each as a count of the rows that break it. */
    private static final Map<String, String> CHECKS =
            Map.of(
                    "entriesBalance",
                    "select count(*) from (select 1 from posting group by entry_id, currency"
                            + " having sum(amount_minor) <> 0) x",
                    "ledgerSumsToZero",
                    "select count(*) from (select 1 from posting group by currency"
                            + " having sum(amount_minor) <> 0) x",
                    "receivableEqualsOpenInvoices",
                    "select count(*) from (select account_id, currency, sum(open) from (select"
                        + " e.account_id, p.currency, p.amount_minor as open from posting p join"
                        + " journal_entry e on e.id = p.entry_id where p.ledger_account ="
                        + " 'RECEIVABLE' union all select account_id, currency, settled_minor -"
                        + " total_minor from invoice where status <> 'DRAFT') y group by 1, 2"
                        + " having sum(open) <> 0) x",
                    "settledEqualsAllocations",
                    "select count(*) from invoice i where i.kind = 'INVOICE' and i.settled_minor <>"
                            + " (select coalesce(sum(a.amount_minor), 0) from allocation a join"
                            + " payment p on p.id = a.payment_id where a.invoice_id = i.id and"
                            + " p.status = 'SUCCEEDED') + (select coalesce(sum(e.amount_minor), 0)"
                            + " from credit_entry e where e.document_id = i.id and e.kind ="
                            + " 'USED' and e.payment_id is null) + i.credited_minor or"
                            + " i.credited_minor <> (select coalesce(sum(c.applied_minor), 0) from"
                            + " correction c where c.invoice_id = i.id)",
                    "creditsEqualLedger",
                    "select count(*) from (select account_id from (select e.account_id,"
                            + " p.amount_minor as credit from posting p join journal_entry e on"
                            + " e.id = p.entry_id where p.ledger_account = 'CUSTOMER_CREDIT' union"
                            + " all select account_id, balance_minor from account_credit) y group"
                            + " by 1 having sum(credit) <> 0) x",
                    "seriesWithoutGaps",
                    "select count(*) from number_series s where s.code in ('INVOICE',"
                            + " 'CREDIT_NOTE') and s.last_number <> (select count(*) from invoice i"
                            + " where i.kind = s.code and i.number like '_-' || s.year || '-%')");

    @PersistenceContext private EntityManager em;
    @Inject private Instance<CheckSource> sources;
    @Inject private Event<LedgerEvent> events;

    /** Every invariant with the number of rows that break it, by name. */
    List<LedgerCheck> checks() {
        Map<String, String> all = new HashMap<>(CHECKS);
        sources.forEach(source -> all.putAll(source.queries()));
        return all.entrySet().stream()
                .map(check -> new LedgerCheck(check.getKey(), count(check.getValue())))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** Those that do not hold; each is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<LedgerCheck> tellDifferences() {
        List<LedgerCheck> differing = checks().stream().filter(each -> !each.holds()).toList();
        differing.forEach(each -> events.fire(LedgerEvent.Differs.of(each)));
        return differing;
    }

    private long count(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
