package abono.accounts.people;

import abono.events.Ids;
import abono.persistence.AdvisoryLock;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Role;
import abono.security.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Members and invitations, found. */
@Dependent
class Members {
    @PersistenceContext private EntityManager em;

    /** Changes of an account's people happen one after another: one billing contact stays. */
    void queueFor(UUID account) {
        AdvisoryLock.MEMBERS.take(em, account.toString());
    }

    Person byEmail(String email) {
        return first(
                em.createQuery("select p from Person p where p.email = :email", Person.class)
                        .setParameter("email", email)
                        .getResultList());
    }

    Person add(Person person) {
        em.persist(person);
        return person;
    }

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    void join(UUID account, Person person, Role role) {
        em.persist(new Membership(Ids.next(), person, account, role));
    }

    void remove(Object row) {
        em.remove(row);
        em.flush();
    }

    Membership membership(UUID account, UUID person) {
        return first(
                em.createQuery(
                                """
                                select m from Membership m
                                where m.accountId = :account and m.person.id = :person
                                """,
                                Membership.class)
                        .setParameter("account", account)
                        .setParameter("person", person)
                        .getResultList());
    }

    List<Invitation> openInvitations(UUID account) {
        return em.createQuery(
                        """
                        select i from Invitation i join fetch i.person
                        where i.accountId = :account and i.usedAt is null
                        order by i.id
                        """,
                        Invitation.class)
                .setParameter("account", account)
                .getResultList();
    }

    Invitation openInvitation(UUID account, UUID person) {
        return openInvitations(account).stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** The invitation of a secret under its row lock. */
    Invitation locked(String secret) {
        return first(
                em.createQuery(
                                "select i from Invitation i where i.tokenHash = :hash",
                                Invitation.class)
                        .setParameter("hash", Sha256.hex(secret))
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    private static <T> T first(List<T> found) {
        return found.stream().findFirst().orElse(null);
    }
}
