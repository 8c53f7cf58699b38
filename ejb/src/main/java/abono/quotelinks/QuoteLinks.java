package abono.quotelinks;

import abono.accounts.Accounts;
import abono.quotes.Quote;
import abono.security.AccessRefusal;
import abono.security.Person;
import abono.security.Sha256;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The links and their codes, made and found. */
@Dependent
public class QuoteLinks {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;

    /**
     * Makes the person's link to a quote that is being sent. A unique constraint keeps it the only
     * one of this person and revision.
     *
     * @return the path with the secret, which is kept nowhere: it goes into the mail
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(Quote quote, Person person) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(new QuoteLink(quote, person, secret, time.now()));
        return "/offer.xhtml?t=" + secret;
    }

    /**
     * The link of a secret. What is unknown takes the same hash and the same look-up.
     *
     * @throws AccessRefusal UNKNOWN when there is none
     */
    QuoteLink find(String secret) {
        return em.find(QuoteLink.class, id(secret));
    }

    /**
     * The link under its row lock: tries, codes and answers of a link happen one after another.
     *
     * @throws AccessRefusal UNKNOWN when there is none
     */
    QuoteLink locked(String secret) {
        QuoteLink link = em.find(QuoteLink.class, id(secret), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(link, LockModeType.PESSIMISTIC_WRITE);
        return link;
    }

    private UUID id(String secret) {
        String hash = Sha256.hex(Objects.toString(secret, ""));
        return em
                .createQuery("select l.id from QuoteLink l where l.secretHash = :hash", UUID.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(AccessRefusal::unknown);
    }

    /** What the link is good for: only whoever acts for the account now can use it. */
    LinkState state(QuoteLink link, Instant now) {
        UUID reader = link.person().id();
        boolean acts =
                accounts.billingContacts(link.quote().account().id()).stream()
                        .anyMatch(each -> each.id().equals(reader));
        return acts ? link.state(now) : LinkState.REMOVED;
    }

    /** The quote as the database has it now, with all that a page shows of it. */
    Quote shown(QuoteLink link) {
        return em.createQuery(
                        """
                        select distinct q from Quote q join fetch q.account join fetch q.author
                        left join fetch q.lines
                        where q.id = :id
                        """,
                        Quote.class)
                .setHint("eclipselink.left-join-fetch", "q.lines.plan.product")
                .setParameter("id", link.quote().id())
                .getSingleResult();
    }

    void add(LinkCode code) {
        em.persist(code);
    }

    /** The codes of a link since then, newest first. */
    List<LinkCode> codes(QuoteLink link, Instant since) {
        return em.createQuery(
                        """
                        select c from LinkCode c
                        where c.linkId = :link and c.madeAt > :since
                        order by c.madeAt desc, c.id desc
                        """,
                        LinkCode.class)
                .setParameter("link", link.id())
                .setParameter("since", since)
                .getResultList();
    }

    /**
     * The newest code that was good or confirmed in the last hour or so, or null; ask whether it is
     * good.
     */
    LinkCode code(QuoteLink link, Instant now) {
        Instant oldest = now.minus(LinkCode.GOOD).minus(LinkCode.CONFIRMED);
        return codes(link, oldest).stream().findFirst().orElse(null);
    }

    static String sixDigits() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}
