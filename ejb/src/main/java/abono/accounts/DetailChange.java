package abono.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps checked details, in a transaction of its own after the register was asked. */
@Dependent
class DetailChange {
    @PersistenceContext private EntityManager em;
    @Inject private Event<AccountEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Account keep(UUID id, int version, BillingDetails details, CheckedTaxId taxId) {
        Account account = em.find(Account.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (account.version() != version) {
            throw new AccountRefusal(AccountRefusal.Reason.CHANGED_MEANWHILE);
        }
        String before = said(account);
        account.describe(details, taxId);
        em.flush();
        events.fire(new AccountEvent.DetailsChanged(id, id, before, said(account)));
        return account;
    }

    private static String said(Account account) {
        Address address = account.address();
        String place = address.postalCode() + " " + address.city() + " " + address.country();
        String buysAs = account.business() ? "business" : "consumer";
        return String.join(
                ", ",
                account.legalName(),
                String.valueOf(account.taxId()),
                buysAs,
                place,
                account.recipients().toString());
    }
}
