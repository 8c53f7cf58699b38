package abono.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * What the database says of a person now. An EJB, because {@link Caller} is also asked by pages: in
 * an EAR a persistence context is known to the module of its bean only, not to the WAR.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Standing {
    @PersistenceContext private EntityManager em;

    /** The person, or null when there is none any more. */
    public Person person(UUID id) {
        return em.find(Person.class, id);
    }

    /** The accounts that the person is a member of, oldest membership first. */
    public List<Membership> memberships(Person person) {
        return em.createQuery(
                        "select m from Membership m where m.person = :person order by m.id",
                        Membership.class)
                .setParameter("person", person)
                .getResultList();
    }
}
