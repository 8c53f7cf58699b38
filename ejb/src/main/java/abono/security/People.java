package abono.security;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people, found. */
@Dependent
class People {
    @PersistenceContext private EntityManager em;

    Optional<Person> byEmail(String email) {
        return first(
                em.createQuery("select p from Person p where p.email = :email", Person.class)
                        .setParameter("email", email)
                        .getResultList());
    }

    Optional<Person> byApiKey(String secret) {
        return first(
                em.createQuery(
                                """
                                select k.person from ApiKey k
                                where k.secretHash = :hash and k.revokedAt is null
                                """,
                                Person.class)
                        .setParameter("hash", Sha256.hex(secret))
                        .getResultList());
    }

    Person find(UUID id) {
        return em.find(Person.class, id);
    }

    SignedIn withRights(Person person) {
        Set<String> rights = new HashSet<>();
        if (person.staffRole() != null) {
            rights.addAll(person.staffRole().rights());
        }
        em.createQuery(
                        "select distinct m.role from Membership m where m.person = :person",
                        Role.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(role -> rights.addAll(role.rights()));
        return new SignedIn(person.id(), person.locale(), person.languageChosen(), rights);
    }

    private static Optional<Person> first(List<Person> people) {
        return people.stream().findFirst();
    }
}
