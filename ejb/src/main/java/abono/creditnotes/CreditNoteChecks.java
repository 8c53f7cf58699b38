package abono.creditnotes;

import abono.ledger.CheckSource;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

/**
 * What holds for every corrected invoice (D5): nothing that was not charged is credited, and
 * nothing that was not collected is provided as account credit. Kindness and what was brought in
 * are kinds of their own and corrected no invoice.
 */
@Dependent
public class CreditNoteChecks implements CheckSource {
    private static final String OF_INVOICE =
            "select count(*) from (select i.id from invoice i join correction c on c.invoice_id ="
                    + " i.id group by i.id having ";

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "creditedAtMostCharged",
                OF_INVOICE + "sum(c.net_minor) > i.net_minor or sum(c.tax_minor) > i.tax_minor) x",
                "creditProvidedAtMostCollected",
                OF_INVOICE
                        + "sum(c.net_minor + c.tax_minor - c.applied_minor) > (select"
                        + " coalesce(sum(a.amount_minor), 0) from allocation a join payment p on"
                        + " p.id = a.payment_id where a.invoice_id = i.id and p.status ="
                        + " 'SUCCEEDED') + (select coalesce(sum(e.amount_minor), 0) from"
                        + " credit_entry e where e.document_id = i.id and e.kind = 'USED' and"
                        + " e.payment_id is null)) x",
                "creditNotesCorrectWhatTheyGive",
                "select count(*) from invoice n left join credit_note k on k.id = n.id where n.kind"
                    + " = 'CREDIT_NOTE' and coalesce(k.reason, '') not in ('GOODWILL', 'IMPORT',"
                    + " 'EARLIER') and (n.total_minor <> (select coalesce(sum(c.net_minor +"
                    + " c.tax_minor), 0) from correction c where c.note_id = n.id) or (select"
                    + " coalesce(sum(e.amount_minor), 0) from credit_entry e where e.document_id ="
                    + " n.id and e.kind = 'GIVEN') <> (select coalesce(sum(c.net_minor +"
                    + " c.tax_minor - c.applied_minor), 0) from correction c where c.note_id ="
                    + " n.id))");
    }
}
