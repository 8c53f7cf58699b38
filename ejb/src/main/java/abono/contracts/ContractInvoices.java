package abono.contracts;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.creditnotes.CreditNote;
import abono.creditnotes.CreditNoteReason;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.invoicing.Invoicing;
import abono.purchaseorders.Planned;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteOutcome;
import abono.subscriptions.ContractLife;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Invoices contracts, on the purchase orders of their quotes (U4). */
@Dependent
public class ContractInvoices {
    @Inject private Invoicing invoicing;
    @Inject private Wallets wallets;
    @Inject private QuoteLife quotes;
    @Inject private ContractLife contracts;
    @Inject private Accounts accounts;
    @Inject private TaxRules taxes;

    /** Plans by which lines of invoices the quote's purchase orders pay. */
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

    /** What is due at once on acceptance; a credit note when more is given back than charged. */
    public Invoice ofAcceptance(Quote quote, List<LineDraft> lines, LineOrigin origin) {
        // Nothing amends yet what has just been agreed: it reserved by itself.
        return issue(quote, draft(quote, lines, quote.tax(), origin), List.of(quote.id()));
    }

    /** What becomes due on a later day, taxed by what holds then. */
    Invoice later(Quote quote, List<LineDraft> lines, LocalDate day, LineOrigin origin) {
        Account account = quote.account();
        TaxDecision tax = taxes.decide(accounts.issuer().place(), account.buyer(), day);
        List<UUID> paying = quotes.withAmendments(List.of(quote.id()));
        return issue(quote, draft(quote, lines, tax, origin), paying);
    }

    private static InvoiceDraft draft(
            Quote quote, List<LineDraft> lines, TaxDecision tax, LineOrigin origin) {
        String order = quote.answer() == null ? null : quote.answer().purchaseOrder();
        return new InvoiceDraft(
                quote.account(), lines, tax, quote.terms().paymentTermsDays(), order, origin);
    }

    private Invoice issue(Quote quote, InvoiceDraft draft, List<UUID> paying) {
        if (draft.net().isNegative()) {
            wallets.lock(behind(quote));
            CreditNote note = invoicing.credit(draft, CreditNoteReason.AMENDMENT);
            wallets.giveBack(note.id(), note.corrected());
            return note.document();
        }
        return wallets.paid(paying, draft, invoicing::issue);
    }

    /** The quotes on which what this one takes back was invoiced: those of the running terms. */
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

    /** Sets free what quotes reserved for terms that are over on the day (U4). */
    void termsOver(Collection<UUID> ofQuotes, LocalDate day) {
        ofQuotes.stream()
                .filter(each -> !contracts.inTerm(each, day))
                .sorted()
                .forEach(each -> wallets.release(quotes.withAmendments(List.of(each))));
    }
}
