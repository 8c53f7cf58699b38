package abono.accounts;

import abono.persistence.Keyset;
import abono.persistence.TextSearch;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Role;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The accounts, found; the other domains find theirs here too. */
@Dependent
public class Accounts {
    private static final String ROWS =
            """
            select new abono.accounts.AccountRow(a.id, a.number, a.kind, a.legalName,
            a.address.city, a.address.country, a.currency)
            from Account a
            where %s
            and
            """
                    .formatted(Scope.CONDITION);

    private static final String SEARCHED =
            TextSearch.in("a.legalName", "a.number", "a.taxId", "a.address.city");

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    /**
     * The account, if the caller holds the right for it.
     *
     * @throws abono.security.AccessRefusal when there is none or the right is missing
     */
    public Account guarded(UUID id, String right) {
        Account account = id == null ? null : em.find(Account.class, id);
        caller.require(right, account);
        return account;
    }

    /** The account, for acts that were guarded before or that nobody calls. */
    public Account get(UUID id) {
        return em.find(Account.class, id);
    }

    /** The seller. */
    public Issuer issuer() {
        return em.find(Issuer.class, Issuer.ONLY);
    }

    /** The time zones in which the seller's and the accounts' days begin. */
    public Set<ZoneId> zones() {
        Set<ZoneId> zones = new HashSet<>();
        zones.add(issuer().zone());
        em.createQuery("select distinct a.timeZone from Account a", String.class)
                .getResultList()
                .forEach(each -> zones.add(ZoneId.of(each)));
        return zones;
    }

    /** The people who may act for an account, in order of their names. */
    public List<Person> billingContacts(UUID account) {
        return em.createQuery(
                        """
                        select m.person from Membership m
                        where m.accountId = :account and m.role = :role
                        order by m.person.name
                        """,
                        Person.class)
                .setParameter("account", account)
                .setParameter("role", Role.BILLING_CONTACT)
                .getResultList();
    }

    List<Membership> memberships(UUID account) {
        return em.createQuery(
                        """
                        select m from Membership m join fetch m.person
                        where m.accountId = :account
                        order by m.person.name
                        """,
                        Membership.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<AccountRow> saying(String text, Scope scope, int limit) {
        return TextSearch.bind(rows(SEARCHED + " order by a.legalName", scope), text)
                .setMaxResults(limit)
                .getResultList();
    }

    List<AccountRow> rows(Scope scope, AccountKind kind) {
        return rows("(:anyKind = true or a.kind = :kind) order by a.legalName", scope)
                .setParameter("anyKind", kind == null)
                .setParameter("kind", kind)
                .getResultList();
    }

    List<AccountRow> newest(Scope scope, UUID before, int limit) {
        return Keyset.bind(rows(Keyset.after("a.id") + " order by a.id desc", scope), before)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<AccountRow> rows(String rest, Scope scope) {
        return scope.bind(em.createQuery(ROWS + rest, AccountRow.class));
    }
}
