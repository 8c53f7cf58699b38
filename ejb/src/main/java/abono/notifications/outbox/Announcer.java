package abono.notifications.outbox;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.documents.DocumentKind;
import abono.notifications.letters.Addressee;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Letter;
import abono.notifications.letters.Letters;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a mail for each of those who are to be told, each in their own language. */
@Dependent
public class Announcer {
    @PersistenceContext private EntityManager em;
    @Inject private Outbox outbox;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;

    @Inject
    @ConfigProperty(name = "abono.public.url")
    private String publicUrl;

    /**
     * Tells the people who act for the account; what comes with an invoice or a receipt goes to the
     * account's invoice recipients too (I6), an offer does not.
     */
    public void tellCustomer(Announcement announcement) {
        Collection<Person> people = accounts.billingContacts(announcement.account());
        tell(announcement, people);
        if (forRecipients(announcement.attachment())) {
            Account account = accounts.get(announcement.account());
            List<Addressee> others =
                    account.recipients().stream()
                            .filter(each -> people.stream().noneMatch(p -> p.email().equals(each)))
                            .map(each -> new Addressee(each, each, account.locale()))
                            .toList();
            write(announcement, others);
        }
    }

    private static boolean forRecipients(Attachment attachment) {
        return attachment != null && attachment.kind() != DocumentKind.QUOTE;
    }

    /** Tells the author and the representative in charge, once if they are the same. */
    public void tellSellers(Announcement announcement, Person author, Account account) {
        Map<UUID, Person> sellers = new LinkedHashMap<>();
        sellers.put(author.id(), author);
        if (account.representativeId() != null) {
            Person representative = em.find(Person.class, account.representativeId());
            sellers.put(representative.id(), representative);
        }
        tell(announcement, sellers.values());
    }

    /** Tells each of these people. */
    public void tell(Announcement announcement, Collection<Person> people) {
        write(announcement, people.stream().map(Addressee::of).toList());
    }

    private void write(Announcement announcement, List<Addressee> addressees) {
        Letters letters = new Letters(publicUrl);
        for (Addressee each : addressees) {
            Letter letter = letters.write(announcement, each.name(), each.locale());
            outbox.add(new OutboxMail(announcement, each, letter, time.now()));
        }
    }
}
