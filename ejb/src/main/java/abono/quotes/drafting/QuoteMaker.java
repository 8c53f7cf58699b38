package abono.quotes.drafting;

import abono.accounts.Account;
import abono.money.Money;
import abono.pricing.PriceList;
import abono.quotes.DraftLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteOutcomes;
import abono.quotes.QuoteTaxes;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PricedLine;
import abono.quotes.terms.QuoteTerms;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.subscriptions.Subscription;
import abono.subscriptions.Subscriptions;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks and prices what is to be offered; the same for people and for the clock. */
@Dependent
class QuoteMaker {
    @Inject private DraftLifecycle drafts;
    @Inject private PriceList prices;
    @Inject private Subscriptions contracts;
    @Inject private QuoteOutcomes outcomes;
    @Inject private QuoteTaxes taxes;
    @Inject private BusinessTime time;

    /**
     * Writes the offer into a quote that was not sent, at today's prices.
     *
     * @throws InvalidInput with everything that is wrong with it
     */
    void offer(Quote quote, OfferInput input) {
        write(quote, input, null);
    }

    /** The same at the unit prices that the lines promise, which are of a day before (U2). */
    void keepPromise(Quote quote, OfferInput input, LocalDate pricedOn) {
        write(quote, input, pricedOn);
    }

    private void write(Quote quote, OfferInput input, LocalDate promisedOn) {
        Account account = quote.account();
        LocalDate today = time.today(account.zone());
        OfferContext context = context(quote, input, promisedOn != null, today);
        new OfferRules(context).check();
        List<PricedLine> lines = new LinePricer(context).price();
        Money onceOff =
                input.discount().amount() == null
                        ? Money.zero(quote.currency())
                        : Money.of(input.discount().amount(), quote.currency());
        QuoteTerms terms =
                new QuoteTerms(
                        input,
                        context.start(),
                        promisedOn == null ? today : promisedOn,
                        account.paymentTermsDays(),
                        taxes.today(account));
        drafts.offer(quote, lines, terms, onceOff, outcomes.running(touched(lines)));
        refuseTooMuchOff(quote, today);
    }

    private static List<UUID> touched(List<PricedLine> lines) {
        return lines.stream()
                .map(line -> line.terms().touched())
                .filter(Objects::nonNull)
                .map(Subscription::id)
                .toList();
    }

    private OfferContext context(Quote quote, OfferInput input, boolean promised, LocalDate today) {
        Map<UUID, Subscription> running = Map.of();
        if (input.term().alignTo() != null
                || input.lines().stream().anyMatch(LineInput.Touching.class::isInstance)) {
            running = contracts.ofAccount(quote.account().id());
        }
        Set<UUID> plans =
                Stream.concat(
                                input.lines().stream().map(QuoteMaker::plan),
                                running.values().stream().flatMap(QuoteMaker::plans))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new OfferContext(
                input, quote.currency(), today, prices.plans(plans), running, promised);
    }

    /** The plan that a line sells, or null. */
    private static UUID plan(LineInput line) {
        return line instanceof LineInput.Selling selling ? selling.sold().plan() : null;
    }

    /** The plan that it has, and those that were agreed for later. */
    private static Stream<UUID> plans(Subscription contract) {
        return Stream.concat(
                Stream.of(contract.plan().id()),
                contract.agreedChanges().stream().map(each -> each.plan().id()));
    }

    /** What acceptance issues bears a discount that is given once, so it must not be larger. */
    private void refuseTooMuchOff(Quote quote, LocalDate today) {
        Money first = outcomes.of(quote, today).dueBefore();
        if (quote.onceOff().isPositive() && quote.onceOff().compareTo(first) > 0) {
            throw new InvalidInput(
                    List.of(FieldProblem.of("discountAmount", "amount.firstInvoice", first)));
        }
    }
}
