package abono.quotes.drafting;

import abono.quotes.Quote;
import abono.quotes.lines.OfferInput;
import abono.quotes.terms.QuoteTerms;
import abono.subscriptions.Subscription;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a quote wished, to be offered again by another one. */
public record QuoteWishes(Quote old, LocalDate today) {
    private static final int USUAL_VALIDITY_DAYS = 30;

    /** The same wishes at today's prices; dates that have passed move to what is possible. */
    public OfferInput again() {
        return input(false);
    }

    /** The same wishes at the unit prices that were promised. */
    public OfferInput promised() {
        return input(true);
    }

    private OfferInput input(boolean promised) {
        QuoteTerms terms = old.terms();
        BigDecimal onceOff = old.onceOff().isZero() ? null : old.onceOff().amount();
        return new OfferInput(
                old.account().id(),
                old.lines().stream()
                        .filter(line -> !over(line.subscription()))
                        .map(line -> line.wish(promised))
                        .toList(),
                terms.over(today) ? today.plusDays(USUAL_VALIDITY_DAYS) : terms.validUntil(),
                term(terms),
                new OfferInput.Billing(terms.frequency(), terms.paymentTermsDays()),
                new OfferInput.Discount(
                        terms.discountPercent().isZero() ? null : terms.discountPercent().value(),
                        onceOff),
                new OfferInput.Notes(terms.notes(), terms.internalNotes()));
    }

    private OfferInput.Term term(QuoteTerms terms) {
        boolean startPassed = terms.startsOn() != null && terms.startsOn().isBefore(today);
        return new OfferInput.Term(
                startPassed ? null : terms.startsOn(),
                terms.termMonths(),
                terms.freeMonths() == 0 ? null : terms.freeMonths(),
                terms.alignTo());
    }

    private static boolean over(Subscription subscription) {
        return subscription != null && subscription.ended();
    }
}
