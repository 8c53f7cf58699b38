package abono.creditnotes;

import abono.ledger.LedgerCheck;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/**
 * What holds for every corrected invoice (D5). Kindness and what was brought in are kinds of their
 * own and corrected no invoice.
 */
@Dependent
class CreditNoteChecks {
    /** Nothing that was not charged is credited. */
    @Produces
    LedgerCheck creditedAtMostCharged() {
        return new LedgerCheck(
                "creditedAtMostCharged",
                """
                select count(*)
                from (
                    select i.id from invoice i join correction c on c.invoice_id = i.id
                    group by i.id
                    having sum(c.net_minor) > i.net_minor or sum(c.tax_minor) > i.tax_minor) x
                """);
    }

    /** A credit note is what it corrects, and what of that nobody owed any more is credit. */
    @Produces
    LedgerCheck creditNotesCorrectWhatTheyGive() {
        return new LedgerCheck(
                "creditNotesCorrectWhatTheyGive",
                """
                select count(*) from invoice n left join credit_note k on k.id = n.id
                where n.kind = 'CREDIT_NOTE'
                and coalesce(k.reason, '') not in ('GOODWILL', 'IMPORT', 'EARLIER')
                and (n.total_minor <> (
                    select coalesce(sum(c.net_minor + c.tax_minor), 0) from correction c
                    where c.note_id = n.id)
                or (
                    select coalesce(sum(e.amount_minor), 0) from credit_entry e
                    where e.document_id = n.id and e.kind = 'GIVEN')
                <> (
                    select coalesce(sum(c.net_minor + c.tax_minor - c.applied_minor), 0)
                    from correction c
                    where c.note_id = n.id))
                """);
    }
}
