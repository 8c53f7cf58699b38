package abono.contracts;

import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.pricing.Prorated;
import abono.pricing.TermCharge;
import abono.quotes.QuoteLine;
import abono.subscriptions.Choice;
import abono.subscriptions.Subscription;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes invoice lines of what contracts cost. */
final class ContractLines {
    private static final String SUBSCRIPTION = "SUBSCRIPTION";
    private static final String FEE = "QUOTE_LINE";

    private ContractLines() {}

    /** What a contract's billing period, or the rest of it, costs. */
    static LineDraft charged(Subscription subscription, TermCharge charge, Locale locale) {
        return new LineDraft(
                LineWords.description(subscription.choice(), locale),
                subscription.seats(),
                subscription.charge().unit(),
                charge.list(),
                charge.list().minus(charge.net()),
                charge.days().start(),
                charge.days().end(),
                charge.derivation(),
                new LineOrigin(SUBSCRIPTION, subscription.id()));
    }

    /** What is given back for the unused days of what it was before. */
    static LineDraft givenBack(
            Subscription subscription, Choice before, Prorated back, Locale locale) {
        Money credit = back.amount().negated();
        return new LineDraft(
                LineWords.unused(before, locale),
                1,
                credit,
                credit,
                Money.zero(credit.currency()),
                back.days().start(),
                back.days().end(),
                back.derivation(),
                new LineOrigin(SUBSCRIPTION, subscription.id()));
    }

    /** A fee, charged once. */
    static LineDraft fee(QuoteLine line) {
        var days = line.parts().get(0).days();
        return new LineDraft(
                line.description(),
                line.seats(),
                line.unit(),
                line.list(),
                line.discount(),
                days.start(),
                days.end(),
                line.derivation(),
                new LineOrigin(FEE, line.id()));
    }

    /**
     * The lines with a discount that is given once, each bearing its share: rounded down from the
     * running sum, so that the shares come exactly to the whole.
     */
    static List<LineDraft> less(List<LineDraft> lines, Money once) {
        if (once.isZero()) {
            return lines;
        }
        long whole = lines.stream().mapToLong(line -> net(line).minor()).sum();
        List<LineDraft> less = new ArrayList<>();
        long before = 0;
        Money given = Money.zero(once.currency());
        for (LineDraft line : lines) {
            before += net(line).minor();
            Money upTo = once.share(before, whole, RoundingMode.DOWN);
            less.add(less(line, upTo.minus(given), once));
            given = upTo;
        }
        return less;
    }

    private static LineDraft less(LineDraft line, Money share, Money once) {
        Money net = net(line).minus(share);
        List<DerivationStep> steps = new ArrayList<>(line.derivation().steps());
        steps.add(DerivationStep.of(Rule.ONE_TIME_DISCOUNT, share, once));
        steps.add(DerivationStep.of(Rule.LESS, net, net(line), share));
        return new LineDraft(
                line.description(),
                line.quantity(),
                line.unit(),
                line.list(),
                line.discount().plus(share),
                line.serviceFrom(),
                line.serviceTo(),
                new Derivation(steps),
                line.origin());
    }

    /** The same lines on a credit note: what was negative is positive. */
    static List<LineDraft> turned(List<LineDraft> lines) {
        return lines.stream().map(ContractLines::turned).toList();
    }

    private static LineDraft turned(LineDraft line) {
        Money net = net(line).negated();
        return new LineDraft(
                line.description(),
                line.quantity(),
                line.unit().negated(),
                net,
                Money.zero(net.currency()),
                line.serviceFrom(),
                line.serviceTo(),
                line.derivation(),
                line.origin());
    }

    static Money net(LineDraft line) {
        return line.list().minus(line.discount());
    }
}
