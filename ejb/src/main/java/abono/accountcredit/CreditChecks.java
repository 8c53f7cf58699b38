package abono.accountcredit;

import abono.ledger.LedgerCheck;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What must hold between account credit and the books. */
@Dependent
class CreditChecks {
    /** What customers have in credit is what the books say. */
    @Produces
    LedgerCheck creditsEqualLedger() {
        return new LedgerCheck(
                "creditsEqualLedger",
                """
                select count(*)
                from (
                    select account_id
                    from (
                        select e.account_id, p.amount_minor as credit from posting p
                        join journal_entry e on e.id = p.entry_id
                        where p.ledger_account = 'CUSTOMER_CREDIT'
                        union all
                        select account_id, balance_minor from account_credit) y
                    group by 1
                    having sum(credit) <> 0) x
                """);
    }
}
