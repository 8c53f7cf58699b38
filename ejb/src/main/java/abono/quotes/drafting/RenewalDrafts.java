package abono.quotes.drafting;

import abono.accounts.Account;
import abono.quotes.DraftLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.security.Person;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLifecycle;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Drafts a quote for the next term of what ends soon (Q10). The rows of the subscriptions are
 * locked and remember the end that was drafted for: that makes it once for each term.
 */
@Dependent
class RenewalDrafts {
    private static final int TERM_MONTHS = 12;

    @PersistenceContext private EntityManager em;
    @Inject private SubscriptionLifecycle contracts;
    @Inject private QuoteMaker maker;
    @Inject private DraftLifecycle drafts;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /** One draft for an account's contracts that end on the same day. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void draft(List<UUID> ids) {
        List<Subscription> ending =
                ids.stream()
                        .map(contracts::locked)
                        .filter(each -> !each.ended() && !each.contract().renewalQuoted())
                        .filter(each -> !each.pendingCancellation())
                        .toList();
        Person author = ending.isEmpty() ? null : author(ending.get(0).account());
        if (author == null) {
            return;
        }
        ending.forEach(contracts::quoteRenewal);
        Account account = ending.get(0).account();
        Quote quote = drafts.begin(account, author);
        maker.offer(quote, wish(account, ending));
        drafts.add(quote);
        events.fire(new QuoteEvent.RenewalDrafted(quote.id(), account.id(), author.id()));
    }

    private Person author(Account account) {
        UUID representative = account.representativeId();
        return representative == null ? null : em.find(Person.class, representative);
    }

    private OfferInput wish(Account account, List<Subscription> ending) {
        LocalDate today = time.today(account.zone());
        LocalDate lastDay = ending.get(0).termEnd().minusDays(1);
        List<LineInput> lines = ending.stream().map(RenewalDrafts::renewal).toList();
        LocalDate validUntil = lastDay.isBefore(today) ? today : lastDay;
        return OfferInput.of(account.id(), lines, TERM_MONTHS, validUntil);
    }

    /** No price is named: it is offered at what was agreed, or costs after a price change (D1). */
    private static LineInput renewal(Subscription ending) {
        return LineInput.Renewal.asAgreed(ending.id());
    }
}
