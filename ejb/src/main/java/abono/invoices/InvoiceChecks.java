package abono.invoices;

import abono.ledger.LedgerCheck;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What must hold between invoices, their numbers and the books. */
@Dependent
class InvoiceChecks {
    /** What customers owe in the books is what remains of their invoices. */
    @Produces
    LedgerCheck receivableEqualsOpenInvoices() {
        return new LedgerCheck(
                "receivableEqualsOpenInvoices",
                """
                select count(*)
                from (
                    select account_id, currency, sum(open)
                    from (
                        select e.account_id, p.currency, p.amount_minor as open from posting p
                        join journal_entry e on e.id = p.entry_id
                        where p.ledger_account = 'RECEIVABLE'
                        union all
                        select account_id, currency, settled_minor - total_minor from invoice
                        where status <> 'DRAFT') y
                    group by 1, 2
                    having sum(open) <> 0) x
                """);
    }

    /** No number of a series was left out. */
    @Produces
    LedgerCheck seriesWithoutGaps() {
        return new LedgerCheck(
                "seriesWithoutGaps",
                """
                select count(*) from number_series s
                where s.code in ('INVOICE', 'CREDIT_NOTE')
                and s.last_number <> (
                    select count(*) from invoice i
                    where i.kind = s.code and i.number like '_-' || s.year || '-%')
                """);
    }
}
