package abono.notifications;

import abono.accounts.Accounts;
import abono.documents.DocumentKind;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.quotelinks.OfferEvent;
import abono.quotelinks.QuoteLinks;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteLine;
import abono.quotes.lines.PriceChange;
import abono.quotes.lines.SeatPrice;
import abono.security.Person;
import abono.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells customers of quotes, and sellers of answers. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class QuoteMails {
    private static final String NUMBER_TO_COME = "Q-…";

    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private Accounts accounts;
    @Inject private QuoteLinks links;

    /** Each gets a link of their own, which shows this quote without signing in (Q6). */
    void sent(@Observes QuoteEvent.Sent event) {
        Quote quote = quote(event.subject());
        for (Person person : accounts.billingContacts(event.account())) {
            announcer.tell(offer(quote, links.issue(quote, person)), List.of(person));
        }
    }

    /** What a customer is told of a quote that is sent to them, or will be. */
    static Announcement offer(Quote quote, String direct) {
        return new Announcement(
                        MailKind.QUOTE_SENT,
                        quote.account().id(),
                        List.of(
                                quote.number() == null ? NUMBER_TO_COME : quote.number(),
                                quote.author().name(),
                                quote.account().legalName(),
                                quote.terms().validUntil()),
                        offer(quote),
                        "/corporate/quote-review.xhtml?quote=" + quote.id(),
                        new Attachment(DocumentKind.QUOTE, quote.id()))
                .withDirect(direct, secret(direct));
    }

    private static String secret(String path) {
        return path == null ? null : path.substring(path.indexOf('=') + 1);
    }

    void codeAsked(@Observes OfferEvent.CodeAsked event) {
        Quote quote = quote(event.subject());
        Announcement announcement =
                new Announcement(
                                MailKind.QUOTE_CODE,
                                event.account(),
                                List.of(quote.number()),
                                List.of(Detail.of("code", event.code())),
                                "/corporate/quote-review.xhtml?quote=" + quote.id(),
                                null)
                        .withSecret(event.code());
        announcer.tell(announcement, List.of(em.find(Person.class, event.person())));
    }

    private static List<Detail> offer(Quote quote) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("termTotal", quote.total()));
        if (!quote.discount().isZero()) {
            details.add(Detail.of("savings", quote.discount()));
        }
        if (quote.invoicedOnAcceptance()) {
            details.add(Detail.of("firstInvoice", quote.firstInvoice().total()));
        }
        quote.laterInvoices().stream()
                .findFirst()
                .ifPresent(
                        next -> {
                            details.add(Detail.of("nextInvoice", next.total()));
                            details.add(Detail.of("nextInvoiceOn", next.day()));
                        });
        quote.lines().forEach(line -> prices(details, line));
        details.add(Detail.of("validUntil", quote.terms().validUntil()));
        return details;
    }

    private static void prices(List<Detail> details, QuoteLine line) {
        PriceChange change = line.change();
        if (change != null) {
            price(details, "priceBefore", change.before(), line);
            price(details, "priceAfter", change.after(), line);
            price(details, "priceAdded", change.added(), line);
        }
    }

    private static void price(List<Detail> details, String key, SeatPrice price, QuoteLine line) {
        if (price != null) {
            String of = line.description() + " × " + price.seats();
            details.add(new Detail(key, price.each(), of));
        }
    }

    void accepted(@Observes QuoteEvent.Accepted event) {
        Quote quote = quote(event.subject());
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("termTotal", quote.total()));
        details.add(Detail.of("signerTitle", quote.answer().signerTitle()));
        if (quote.answer().purchaseOrder() != null) {
            details.add(Detail.of("purchaseOrder", quote.answer().purchaseOrder()));
        }
        tellSellers(MailKind.QUOTE_ACCEPTED, quote, event.signer(), details);
    }

    void declined(@Observes QuoteEvent.Declined event) {
        Quote quote = quote(event.subject());
        List<Detail> details = List.of(Detail.of("reason", event.reason()));
        tellSellers(MailKind.QUOTE_DECLINED, quote, "", details);
    }

    void expired(@Observes QuoteEvent.Expired event) {
        Quote quote = quote(event.subject());
        List<Detail> details = List.of(Detail.of("termTotal", quote.total()));
        tellSellers(MailKind.QUOTE_EXPIRED, quote, quote.terms().validUntil(), details);
    }

    /** Those who can answer, and a copy to the sellers (Q9). */
    void expiresSoon(@Observes QuoteEvent.ExpiresSoon event) {
        Quote quote = quote(event.subject());
        LocalDate last = quote.terms().validUntil();
        List<Detail> details = List.of(Detail.of("termTotal", quote.total()));
        announcer.tellCustomer(
                new Announcement(
                        MailKind.QUOTE_REMINDER,
                        event.account(),
                        List.of(quote.number(), quote.account().legalName(), last),
                        details,
                        "/corporate/quote-review.xhtml?quote=" + quote.id(),
                        null));
        tellSellers(MailKind.QUOTE_REMINDER_COPY, quote, last, details);
    }

    void submitted(@Observes QuoteEvent.Submitted event) {
        Quote quote = quote(event.subject());
        if (event.over()) {
            announcer.tell(
                    new Announcement(
                            MailKind.QUOTE_SUBMITTED,
                            event.account(),
                            List.of(
                                    quote.approval().submittedBy().name(),
                                    quote.account().legalName(),
                                    quote.total()),
                            List.of(),
                            "/sales/quote.xhtml?quote=" + quote.id(),
                            null),
                    managersBut(quote));
        }
    }

    private List<Person> managersBut(Quote quote) {
        return em
                .createQuery("select p from Person p where p.staffRole = :role", Person.class)
                .setParameter("role", Role.SALES_MANAGER)
                .getResultList()
                .stream()
                .filter(each -> !quote.ofOwn(each))
                .toList();
    }

    void judged(@Observes QuoteEvent.Judged event) {
        Quote quote = quote(event.subject());
        announcer.tell(
                new Announcement(
                        event.approved() ? MailKind.QUOTE_APPROVED : MailKind.QUOTE_REJECTED,
                        event.account(),
                        List.of(
                                quote.approval().judgedBy().name(),
                                quote.account().legalName(),
                                quote.total()),
                        event.reason().isEmpty()
                                ? List.of()
                                : List.of(Detail.of("reason", event.reason())),
                        "/sales/quote.xhtml?quote=" + quote.id(),
                        null),
                List.of(quote.approval().submittedBy()));
    }

    void proposed(@Observes QuoteEvent.Proposed event) {
        Quote quote = quote(event.subject());
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("termTotal", quote.total()));
        if (!event.message().isEmpty()) {
            details.add(Detail.of("message", event.message()));
        }
        tellSellers(MailKind.QUOTE_PROPOSED, quote, quote.proposal().by().name(), details);
    }

    void renewalDrafted(@Observes QuoteEvent.RenewalDrafted event) {
        Quote quote = quote(event.subject());
        announcer.tell(
                new Announcement(
                        MailKind.RENEWAL_DRAFTED,
                        quote.account().id(),
                        List.of(quote.account().legalName(), quote.terms().validUntil()),
                        List.of(Detail.of("termTotal", quote.total())),
                        "/sales/quote.xhtml?quote=" + quote.id(),
                        null),
                List.of(quote.author()));
    }

    private void tellSellers(MailKind kind, Quote quote, Object fact, List<Detail> details) {
        Announcement announcement =
                new Announcement(
                        kind,
                        quote.account().id(),
                        List.of(quote.number(), quote.account().legalName(), fact),
                        details,
                        "/sales/quote.xhtml?quote=" + quote.id(),
                        null);
        announcer.tellSellers(announcement, quote.author(), quote.account());
    }

    private Quote quote(UUID id) {
        return em.find(Quote.class, id);
    }
}
