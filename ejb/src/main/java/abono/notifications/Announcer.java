package abono.notifications;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a mail for each of those who are to be told, each in their own language. */
@Dependent
class Announcer {
    @PersistenceContext private EntityManager em;
    @Inject private Outbox outbox;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;

    @Inject
    @ConfigProperty(name = "abono.public.url")
    private String publicUrl;

    /** Tells the people who act for the account. */
    void tellCustomer(Announcement announcement) {
        tell(announcement, accounts.billingContacts(announcement.account()));
    }

    /** Tells the author and the representative in charge, once if they are the same. */
    void tellSellers(Announcement announcement, Person author, Account account) {
        Map<UUID, Person> sellers = new LinkedHashMap<>();
        sellers.put(author.id(), author);
        if (account.representativeId() != null) {
            Person representative = em.find(Person.class, account.representativeId());
            sellers.put(representative.id(), representative);
        }
        tell(announcement, sellers.values());
    }

    void tell(Announcement announcement, Collection<Person> people) {
        Letters letters = new Letters(publicUrl);
        for (Person person : people) {
            Letter letter = letters.write(announcement, person.name(), person.locale());
            outbox.add(new OutboxMail(announcement, person, letter, time.now()));
        }
    }
}
