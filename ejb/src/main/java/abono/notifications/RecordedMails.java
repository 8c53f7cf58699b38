package abono.notifications;

import abono.accounts.Accounts;
import abono.documents.DocumentKind;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.offlineacceptance.ContestService;
import abono.offlineacceptance.RecordedAcceptance;
import abono.offlineacceptance.RecordedEvent;
import abono.quotes.Quote;
import abono.security.Person;
import abono.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells of acceptances by phone or mail those who are to check them (U9). */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class RecordedMails {
    private static final String DESK = "/sales/quote-recorded.xhtml?quote=";
    private static final String CUSTOMER = "/corporate/quote-review.xhtml?quote=";

    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private Accounts accounts;
    @Inject private ContestService contests;

    /** To those who may confirm it. */
    void recorded(@Observes RecordedEvent.Recorded event) {
        RecordedAcceptance record = find(event.subject());
        Person by = record.recordedBy();
        tell(MailKind.YES_RECORDED, record, by, List.of(said(record)), sellersBut(record, by));
    }

    /** To the customer, with the certificate; the button opens where it can be contested. */
    void confirmed(@Observes RecordedEvent.Confirmed event) {
        RecordedAcceptance record = find(event.subject());
        Quote quote = record.quote();
        List<Object> figures = new ArrayList<>(figures(record, record.recordedBy()));
        figures.add(record.decidedBy().name());
        figures.add(contests.until(record));
        announcer.tell(
                new Announcement(
                        MailKind.QUOTE_TOLD,
                        event.account(),
                        figures,
                        List.of(said(record), Detail.of("termTotal", quote.total())),
                        CUSTOMER + quote.id(),
                        new Attachment(DocumentKind.CERTIFICATE, quote.id())),
                accounts.billingContacts(event.account()));
    }

    /** To who wrote it down. */
    void refused(@Observes RecordedEvent.Refused event) {
        RecordedAcceptance record = find(event.subject());
        List<Detail> why = List.of(Detail.of("reason", event.reason()));
        List<Person> author = List.of(record.recordedBy());
        tell(MailKind.YES_REFUSED, record, record.decidedBy(), why, author);
    }

    /** To the sellers and their managers. */
    void contested(@Observes RecordedEvent.Contested event) {
        RecordedAcceptance record = find(event.subject());
        Person by = record.contest().by();
        List<Detail> why = List.of(Detail.of("reason", event.reason()));
        tell(MailKind.YES_CONTESTED, record, by, why, sellersBut(record, by));
    }

    /** To the customer, with the answer. */
    void upheld(@Observes RecordedEvent.Upheld event) {
        List<Detail> answer = List.of(Detail.of("answer", event.answer()));
        tellCustomer(MailKind.CONTEST_UPHELD, find(event.subject()), answer);
    }

    /** To the customer, with the answer and the numbers of the documents. */
    void reversed(@Observes RecordedEvent.Reversed event) {
        List<Detail> details = new ArrayList<>(List.of(Detail.of("answer", event.answer())));
        if (!event.documents().isEmpty()) {
            details.add(Detail.of("documents", event.documents()));
        }
        tellCustomer(MailKind.CONTEST_REVERSED, find(event.subject()), details);
    }

    private void tellCustomer(MailKind kind, RecordedAcceptance record, List<Detail> details) {
        UUID account = record.quote().account().id();
        Person by = record.contest().decision().by();
        String path = CUSTOMER + record.quote().id();
        announcer.tell(
                new Announcement(kind, account, figures(record, by), details, path, null),
                accounts.billingContacts(account));
    }

    private void tell(
            MailKind kind,
            RecordedAcceptance record,
            Person by,
            List<Detail> details,
            Collection<Person> people) {
        UUID quote = record.quote().id();
        UUID account = record.quote().account().id();
        List<Object> figures = figures(record, by);
        announcer.tell(
                new Announcement(kind, account, figures, details, DESK + quote, null), people);
    }

    private static List<Object> figures(RecordedAcceptance record, Person by) {
        Quote quote = record.quote();
        String buyer = quote.account().legalName();
        return List.of(quote.number(), buyer, record.signerName(), by.name());
    }

    private static Detail said(RecordedAcceptance record) {
        return Detail.of(
                "saidAt", record.saidAt().atZone(record.quote().account().zone()).toLocalDate());
    }

    /** The author, the representative in charge and the managers, each once. */
    private Collection<Person> sellersBut(RecordedAcceptance record, Person but) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        Quote quote = record.quote();
        people.put(quote.author().id(), quote.author());
        if (quote.account().representativeId() != null) {
            Person representative = em.find(Person.class, quote.account().representativeId());
            people.put(representative.id(), representative);
        }
        em.createQuery("select p from Person p where p.staffRole = :role", Person.class)
                .setParameter("role", Role.SALES_MANAGER)
                .getResultList()
                .forEach(each -> people.put(each.id(), each));
        people.remove(but.id());
        return people.values();
    }

    private RecordedAcceptance find(UUID id) {
        return em.find(RecordedAcceptance.class, id);
    }
}
