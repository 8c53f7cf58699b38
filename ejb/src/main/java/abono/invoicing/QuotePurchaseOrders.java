package abono.invoicing;

import abono.creditnotes.CreditNote;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.purchaseorders.Planned;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteOutcome;
import abono.subscriptions.Subscriptions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The purchase orders that the signers of quotes named (U4): which of them pay an invoice, and what
 * is given back to them or set free. They are locked in the order of their ids, after the
 * subscriptions and before the account's credit.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class QuotePurchaseOrders {
    @Inject private Wallets wallets;
    @Inject private QuoteLife quotes;
    @Inject private Subscriptions contracts;

    /**
     * Plans by which lines of invoices the quote's purchase orders pay.
     *
     * @param named the subscription that a line of the quote has become
     */
    public void plan(Quote quote, QuoteOutcome outcome, UnaryOperator<UUID> named) {
        wallets.plan(
                quote.id(),
                outcome.addedTo(named).entrySet().stream()
                        .map(
                                each ->
                                        new Planned(
                                                each.getKey().about(),
                                                each.getKey().serviceFrom(),
                                                each.getValue().minor()))
                        .toList());
    }

    /** Sets free what quotes reserved for terms that are over on the day. */
    public void termsOver(Collection<UUID> ofQuotes, LocalDate day) {
        ofQuotes.stream()
                .filter(each -> !contracts.inTerm(each, day))
                .sorted()
                .forEach(each -> wallets.release(quotes.withAmendments(List.of(each))));
    }

    /** On what has just been accepted: nothing amends it yet, and it reserved by itself. */
    Invoice ofAcceptance(Quote quote, InvoiceDraft draft, Function<InvoiceDraft, Invoice> issue) {
        return wallets.paid(List.of(quote.id()), draft, issue);
    }

    /** On what the quote and those that amended its terms reserved. */
    Invoice ofTerm(Quote quote, InvoiceDraft draft, Function<InvoiceDraft, Invoice> issue) {
        return wallets.paid(quotes.withAmendments(List.of(quote.id())), draft, issue);
    }

    /** On those to which the credit note gave back what is demanded again. */
    Invoice again(
            Invoice note, UUID quote, InvoiceDraft draft, Function<InvoiceDraft, Invoice> issue) {
        return wallets.takenAgain(note.id(), quote, draft, issue);
    }

    /** Gives back what a credit note takes off invoices that consumed of them. */
    void giveBack(CreditNote note) {
        wallets.giveBack(note.id(), note.corrected());
    }

    /** Locks those on which what the quote takes back was invoiced. */
    void lockBehind(Quote quote) {
        wallets.lock(behind(quote));
    }

    private List<UUID> behind(Quote quote) {
        List<UUID> terms =
                quote.lines().stream()
                        .map(QuoteLine::subscription)
                        .filter(Objects::nonNull)
                        .map(each -> each.contract().quote())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return terms.isEmpty() ? List.of(quote.id()) : quotes.withAmendments(terms);
    }
}
