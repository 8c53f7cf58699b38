package abono.payments;

import abono.ledger.LedgerCheck;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What must hold between invoices and what paid them. */
@Dependent
class PaymentChecks {
    /** What settles an invoice is its payments, the credit it used and its corrections. */
    @Produces
    LedgerCheck settledEqualsAllocations() {
        return new LedgerCheck(
                "settledEqualsAllocations",
                """
                select count(*) from invoice i
                where i.kind = 'INVOICE'
                and i.settled_minor <> (
                    select coalesce(sum(a.amount_minor), 0) from allocation a
                    join payment p on p.id = a.payment_id
                    where a.invoice_id = i.id and p.status = 'SUCCEEDED')
                + (
                    select coalesce(sum(e.amount_minor), 0) from credit_entry e
                    where e.document_id = i.id and e.kind = 'USED' and e.payment_id is null)
                + i.credited_minor
                or i.credited_minor <> (
                    select coalesce(sum(c.applied_minor), 0) from correction c
                    where c.invoice_id = i.id)
                """);
    }

    /** Nothing that was not collected is provided as account credit (D5). */
    @Produces
    LedgerCheck creditProvidedAtMostCollected() {
        return new LedgerCheck(
                "creditProvidedAtMostCollected",
                """
                select count(*)
                from (
                    select i.id from invoice i join correction c on c.invoice_id = i.id
                    group by i.id
                    having sum(c.net_minor + c.tax_minor - c.applied_minor) > (
                        select coalesce(sum(a.amount_minor), 0) from allocation a
                        join payment p on p.id = a.payment_id
                        where a.invoice_id = i.id and p.status = 'SUCCEEDED')
                    + (
                        select coalesce(sum(e.amount_minor), 0) from credit_entry e
                        where e.document_id = i.id and e.kind = 'USED' and e.payment_id is null)) x
                """);
    }
}
