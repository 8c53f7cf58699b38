package abono.acceptance;

import abono.invoices.Invoice;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteLine;
import abono.subscriptions.ContestedContracts;
import abono.subscriptions.Subscription;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Holds, resumes and reverses what an accepted quote made (U9). The caller holds the quote's row
 * lock; then subscriptions, purchase orders and invoices are locked, as the acceptance does.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ContestedAcceptance {
    @Inject private ContestedContracts contracts;
    @Inject private TakenBack documents;
    @Inject private Wallets wallets;
    @Inject private QuoteLife quotes;
    @Inject private BusinessTime time;

    /** Bills nothing of what the quote began or changed until it is decided. */
    public void hold(Quote quote) {
        contracts.hold(all(quote));
    }

    /** Lets billing go on; what was held is invoiced. */
    public void resume(Quote quote) {
        contracts.resume(all(quote));
    }

    /**
     * Holds again what a quote whose contest is decided shares with one that is still contested.
     */
    public void keepHeld(Quote decided, Quote contested) {
        Set<UUID> shared = all(decided);
        shared.retainAll(all(contested));
        contracts.hold(shared);
    }

    /** The number of another quote that changed the same since, so that it cannot be taken back. */
    public Optional<String> changedSince(Quote quote) {
        return all(quote).stream()
                .map(id -> contracts.changedSince(quote.id(), id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether what it changed can be made what it was. */
    public boolean knowsBefore(Quote quote) {
        Set<UUID> begun = Set.copyOf(contracts.begunBy(quote.id()));
        return touched(quote).stream()
                .map(Subscription::id)
                .allMatch(id -> begun.contains(id) || contracts.knowsBefore(quote.id(), id));
    }

    /**
     * Takes all back: what began ends today, what was changed is what it was, each document is
     * credited in full, and what was reserved on purchase orders is free.
     *
     * @return the documents that were issued for it, credit notes first
     */
    public List<Invoice> reverse(Quote quote) {
        LocalDate today = time.today(quote.account().zone());
        Set<UUID> all = all(quote);
        contracts.hold(all);
        wallets.lock(behind(quote));
        List<UUID> begun = contracts.begunBy(quote.id());
        List<Invoice> issued = new ArrayList<>();
        for (Invoice document : documents.of(quote, all)) {
            if (!document.total().isZero()) {
                issued.add(documents.undo(quote, document, all));
            }
        }
        for (UUID id : all.stream().sorted().toList()) {
            if (begun.contains(id)) {
                contracts.end(id, today);
            } else {
                contracts.restore(quote.id(), id, today);
            }
        }
        wallets.release(List.of(quote.id()));
        wallets.unplan(quote.id());
        wallets.reserveAgain(quote.id());
        return issued;
    }

    /** The subscriptions that it began or changed. */
    private Set<UUID> all(Quote quote) {
        Set<UUID> all = new HashSet<>(contracts.begunBy(quote.id()));
        touched(quote).forEach(each -> all.add(each.id()));
        return all;
    }

    private static List<Subscription> touched(Quote quote) {
        return quote.lines().stream()
                .filter(line -> line.picked() && line.subscription() != null)
                .map(QuoteLine::subscription)
                .toList();
    }

    /** The quotes on whose reservations it was invoiced. */
    private List<UUID> behind(Quote quote) {
        List<UUID> terms = new ArrayList<>(List.of(quote.id()));
        touched(quote).stream()
                .map(each -> each.contract().quote())
                .filter(each -> each != null && !terms.contains(each))
                .forEach(terms::add);
        return quotes.withAmendments(terms);
    }
}
