package abono.accounts;

import abono.security.Caller;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Right;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads accounts, each caller their own. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class AccountService {
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @PersistenceContext private EntityManager em;

    /** The account, if the caller may read its billing. */
    public Account find(UUID id) {
        return accounts.guarded(id, Right.READ_BILLING);
    }

    /** The caller's accounts by name; of one kind, or of both when the kind is null. */
    public List<AccountRow> list(AccountKind kind) {
        return accounts.rows(caller.scope(Right.READ_BILLING), kind);
    }

    /**
     * The caller's accounts whose name, number, tax id or city contains the text, by name.
     *
     * @param limit how many at most
     */
    public List<AccountRow> search(String text, int limit) {
        String wanted = text == null ? "" : text.strip();
        return accounts.saying(wanted, caller.scope(Right.READ_BILLING), limit);
    }

    /**
     * A part of the caller's accounts, newest first.
     *
     * @param before the last id of the part before, or null for the first part
     * @param limit how many at most
     */
    public List<AccountRow> newest(UUID before, int limit) {
        return accounts.newest(caller.scope(Right.READ_BILLING), before, limit);
    }

    /** The people of an account with their roles. */
    public List<Membership> people(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return accounts.memberships(account);
    }

    /** The sales representative in charge of an account, or null when it has none. */
    public Contact representative(UUID account) {
        UUID id = accounts.guarded(account, Right.READ_BILLING).representativeId();
        Person person = id == null ? null : em.find(Person.class, id);
        return person == null ? null : new Contact(person.name(), person.email());
    }

    /** The accounts that the caller is a member of, whatever the role there. */
    @PermitAll
    public List<Account> mine() {
        List<UUID> ids = caller.memberships().stream().map(Membership::accountId).toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Account a where a.id in :ids order by a.legalName",
                                Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Who the billing contacts of the caller's own account are: all that a viewer is told (R9). */
    @PermitAll
    public List<Contact> billingContacts(UUID account) {
        boolean member = caller.memberships().stream().anyMatch(m -> m.accountId().equals(account));
        return !member
                ? List.of()
                : accounts.billingContacts(account).stream()
                        .map(person -> new Contact(person.name(), person.email()))
                        .toList();
    }

    /** The seller, as documents and the transfer details show it. */
    @PermitAll
    public Issuer issuer() {
        return accounts.issuer();
    }
}
