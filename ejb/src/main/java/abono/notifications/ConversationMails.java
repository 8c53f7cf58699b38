package abono.notifications;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.changerequests.ChangeRequestEvent;
import abono.changerequests.SalesRequest;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.letters.Term;
import abono.notifications.outbox.Announcer;
import abono.quotes.Quote;
import abono.quotes.comments.CommentEvent;
import abono.quotes.comments.QuoteComment;
import abono.quotes.comments.Side;
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

/** Tells each side what the other said. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ConversationMails {
    /** Customers who took part and still belong to the account. */
    private static final String SPEAKERS =
            """
            select distinct c.author from QuoteComment c
            where c.number = :number
            and c.side = abono.quotes.comments.Side.CUSTOMER
            and exists (
                select m.id from Membership m
                where m.accountId = :account and m.person = c.author)
            """;

    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private Accounts accounts;

    void commented(@Observes CommentEvent.Commented event) {
        QuoteComment comment = em.find(QuoteComment.class, event.subject());
        Quote quote = em.find(Quote.class, event.quote());
        boolean fromCustomer = event.side() == Side.CUSTOMER;
        String page = fromCustomer ? "/sales/quote.xhtml" : "/corporate/quote-review.xhtml";
        Announcement announcement =
                new Announcement(
                        MailKind.QUOTE_COMMENT,
                        event.account(),
                        List.of(
                                event.number(),
                                quote.account().legalName(),
                                comment.author().name()),
                        List.of(Detail.of("comment", comment.text())),
                        page + "?quote=" + quote.id() + "#talk",
                        null);
        if (fromCustomer) {
            announcer.tellSellers(announcement, quote.author(), quote.account());
        } else {
            announcer.tell(announcement, customers(event.account(), speakers(event)));
        }
    }

    private List<Person> speakers(CommentEvent.Commented event) {
        return em.createQuery(SPEAKERS, Person.class)
                .setParameter("number", event.number())
                .setParameter("account", event.account())
                .getResultList();
    }

    /** Those who act for the account and those who take part, each once. */
    private Collection<Person> customers(UUID account, List<Person> partners) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        accounts.billingContacts(account).forEach(each -> people.put(each.id(), each));
        partners.forEach(each -> people.put(each.id(), each));
        return people.values();
    }

    void asked(@Observes ChangeRequestEvent.Asked event) {
        SalesRequest request = em.find(SalesRequest.class, event.subject());
        announcer.tell(
                new Announcement(
                        MailKind.REQUEST_ASKED,
                        event.account(),
                        List.of(request.account().legalName(), request.requester().name()),
                        details(request),
                        "/sales/request.xhtml?request=" + request.id(),
                        null),
                sellers(request.account()));
    }

    void answered(@Observes ChangeRequestEvent.Answered event) {
        SalesRequest request = em.find(SalesRequest.class, event.subject());
        List<Detail> details = new ArrayList<>(details(request));
        details.add(Detail.of("answer", request.answer()));
        announcer.tell(
                new Announcement(
                        MailKind.REQUEST_ANSWERED,
                        event.account(),
                        List.of(request.account().legalName()),
                        details,
                        "/corporate/overview.xhtml#requests",
                        null),
                customers(event.account(), List.of(request.requester())));
    }

    private static List<Detail> details(SalesRequest request) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("wish", new Term("wish." + request.kind())));
        if (request.subject() != null) {
            details.add(Detail.of("product", request.subject()));
        }
        if (request.seats() != null) {
            details.add(Detail.of("seats", request.seats().toString()));
        }
        if (request.text() != null) {
            details.add(Detail.of("words", request.text()));
        }
        return details;
    }

    /** The representative in charge; the managers where there is none. */
    private List<Person> sellers(Account account) {
        if (account.representativeId() != null) {
            return List.of(em.find(Person.class, account.representativeId()));
        }
        return em.createQuery("select p from Person p where p.staffRole = :role", Person.class)
                .setParameter("role", Role.SALES_MANAGER)
                .getResultList();
    }
}
