package abono.purchasing;

import abono.invoices.Invoice;
import abono.invoices.InvoiceEvent;
import abono.invoices.InvoiceLine;
import abono.money.Money;
import abono.purchasing.Wallets.Back;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionEvent;
import abono.subscriptions.SubscriptionStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Hears in the transaction of the business act that something is given up, and lets the purchase
 * orders have it back (U4): a credit note gives back to the orders that its subscriptions' invoices
 * consumed; a term that is over, renewed or ended, sets free what its quote still has reserved.
 * Only acceptances reserve, so a quote that is declined, withdrawn or expired holds nothing.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class GivenUp {
    private static final String OF_SUBSCRIPTION = "SUBSCRIPTION";

    @PersistenceContext private EntityManager em;
    @Inject private Wallets wallets;

    void credited(@Observes InvoiceEvent.Credited event) {
        Invoice note = em.find(Invoice.class, event.subject());
        wallets.giveBack(note, countered(note));
    }

    /** What the note takes off each subscription, with tax: together at most its total. */
    private List<Back> countered(Invoice note) {
        Map<UUID, Money> nets = new LinkedHashMap<>();
        note.lines().stream()
                .filter(line -> line.origin().kind().equals(OF_SUBSCRIPTION))
                .forEach(line -> nets.merge(line.origin().id(), line.net(), Money::plus));
        nets.values().removeIf(net -> !net.isPositive());
        long whole = nets.values().stream().mapToLong(Money::minor).sum();
        long all = Math.max(whole, note.net().minor());
        List<Back> countered = new ArrayList<>();
        long before = 0;
        Money given = Money.zero(note.currency());
        for (Map.Entry<UUID, Money> each : nets.entrySet()) {
            before += each.getValue().minor();
            Money upTo = note.total().share(before, all, RoundingMode.DOWN);
            countered.add(new Back(invoices(note, each.getKey()), upTo.minus(given)));
            given = upTo;
        }
        return countered;
    }

    /** The invoices of the same days of the subscription that stand on an order, newest first. */
    private List<UUID> invoices(Invoice note, UUID subscription) {
        List<InvoiceLine> lines =
                note.lines().stream()
                        .filter(line -> line.origin().id().equals(subscription))
                        .toList();
        LocalDate from =
                lines.stream().map(InvoiceLine::serviceFrom).min(LocalDate::compareTo).get();
        LocalDate to = lines.stream().map(InvoiceLine::serviceTo).max(LocalDate::compareTo).get();
        return em.createQuery(
                        "select distinct l.invoice.id from InvoiceLine l,"
                                + " PurchaseOrderMovement m where m.documentId = l.invoice.id"
                                + " and m.kind = :consumed and l.origin.kind = :kind"
                                + " and l.origin.id = :subscription and l.serviceFrom < :to"
                                + " and l.serviceTo > :from order by l.invoice.id desc",
                        UUID.class)
                .setParameter("consumed", PurchaseOrderMovement.Kind.CONSUMED)
                .setParameter("kind", OF_SUBSCRIPTION)
                .setParameter("subscription", subscription)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    void ended(@Observes SubscriptionEvent.Ended event) {
        Subscription over = em.find(Subscription.class, event.subject());
        if (over.termEnd() != null) {
            release(over, over.termEnd(), null);
        }
    }

    void renewed(@Observes SubscriptionEvent.TermRenewed event) {
        Subscription next = em.find(Subscription.class, event.subject());
        UUID agreed = event.byItself() ? null : next.contract().quote();
        release(next, next.contract().days().start(), agreed);
    }

    /** Releases what quotes reserved for terms of which none is left that began before the day. */
    private void release(Subscription over, LocalDate day, UUID except) {
        em.flush();
        reserving(over).stream()
                .filter(quote -> !quote.equals(except) && !needed(quote, over, day))
                .forEach(wallets::release);
    }

    private List<UUID> reserving(Subscription over) {
        return em.createQuery(
                        "select distinct m.documentId from PurchaseOrderMovement m"
                                + " where m.kind = :reserved and (m.documentId = :origin"
                                + " or m.documentId in (select l.quote.id from QuoteLine l"
                                + " where l.subscription.id = :subscription))"
                                + " order by m.documentId",
                        UUID.class)
                .setParameter("reserved", PurchaseOrderMovement.Kind.RESERVED)
                .setParameter("origin", over.origin().documentId())
                .setParameter("subscription", over.id())
                .getResultList();
    }

    /** Whether another contract of the quote is in that term still, or one waits for its line. */
    private boolean needed(UUID quote, Subscription over, LocalDate day) {
        return em.createQuery(
                                "select count(s) from Subscription s where s.status <> :ended"
                                        + " and (s.contract.plannedLine in (select p.id from"
                                        + " QuoteLine p where p.quote.id = :quote)"
                                        + " or s.id <> :over and s.contract.start < :day and"
                                        + " (s.origin.documentId = :quote"
                                        + " or s.contract.quote = :quote"
                                        + " or s.id in (select l.subscription.id from QuoteLine l"
                                        + " where l.quote.id = :quote)))",
                                Long.class)
                        .setParameter("ended", SubscriptionStatus.ENDED)
                        .setParameter("quote", quote)
                        .setParameter("over", over.id())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
