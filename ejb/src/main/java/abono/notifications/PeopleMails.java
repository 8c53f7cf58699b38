package abono.notifications;

import abono.accounts.AccountEvent;
import abono.accounts.Accounts;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Sends invitations with their single-purpose links. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class PeopleMails {
    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private Accounts accounts;

    void invited(@Observes AccountEvent.Invited event) {
        announcer.tell(
                new Announcement(
                                MailKind.INVITATION,
                                event.account(),
                                List.of(accounts.get(event.account()).legalName()),
                                List.of(),
                                "/invitation.xhtml?token=" + event.secret(),
                                null)
                        .withSecret(event.secret()),
                List.of(em.find(Person.class, event.subject())));
    }
}
