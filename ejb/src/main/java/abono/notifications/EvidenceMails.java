package abono.notifications;

import abono.acceptance.evidence.EvidenceEvent;
import abono.accounts.Accounts;
import abono.documents.DocumentKind;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.quotes.Quote;
import abono.security.Caller;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives the customer what proves an acceptance (U9). */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class EvidenceMails {
    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private Accounts accounts;
    @Inject private Caller caller;

    /**
     * To the account's contacts and whoever pressed, if they are the customer's; of what was said
     * by phone or mail {@link RecordedMails} tells them.
     */
    void sealed(@Observes EvidenceEvent.Sealed event) {
        if (event.way().told()) {
            return;
        }
        Quote quote = em.find(Quote.class, event.subject());
        List<Person> people = new ArrayList<>(accounts.billingContacts(event.account()));
        if (caller.known() && caller.person().staffRole() == null && !among(people, caller.id())) {
            people.add(caller.person());
        }
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("termTotal", quote.total()));
        details.add(Detail.of("signerTitle", quote.answer().signerTitle()));
        if (quote.answer().purchaseOrder() != null) {
            details.add(Detail.of("purchaseOrder", quote.answer().purchaseOrder()));
        }
        announcer.tell(
                new Announcement(
                        MailKind.QUOTE_CONFIRMED,
                        event.account(),
                        List.of(
                                quote.number(),
                                quote.account().legalName(),
                                quote.answer().signerName()),
                        details,
                        "/corporate/quote-review.xhtml?quote=" + quote.id(),
                        new Attachment(DocumentKind.CERTIFICATE, quote.id())),
                people);
    }

    private static boolean among(List<Person> people, UUID id) {
        return people.stream().anyMatch(each -> each.id().equals(id));
    }
}
