package abono.pricing.schedules;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.Prorated;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One line that a contract, or a fee beside it, puts on an invoice.
 *
 * @param about the subscription, or the quote line of what has not begun yet or is charged once
 * @param choice what it is for; null for a fee
 * @param charge days, amounts without tax, and how they came to be; negative when given back
 */
public record ContractLine(Kind kind, UUID about, Choice choice, TermCharge charge)
        implements Serializable {
    /** What a line is for. */
    public enum Kind {
        /** A billing period or the rest of one. */
        CHARGED,
        /** The unused days of what it was before. */
        GIVEN_BACK,
        /** Charged once. */
        FEE
    }

    /** Without tax. */
    public Money net() {
        return charge.net();
    }

    /** The service that it is for. */
    public ServicePeriod days() {
        return charge.days();
    }

    /** The unused days of what it was before. */
    public static ContractLine givenBack(UUID about, Choice before, Prorated back) {
        Money credit = back.amount().negated();
        return new ContractLine(
                Kind.GIVEN_BACK,
                about,
                before,
                new TermCharge(back.days(), credit, credit, back.derivation()));
    }

    /** The same of what has got an identity of its own meanwhile. */
    public ContractLine about(UUID subscription) {
        return new ContractLine(kind, subscription, choice, charge);
    }

    /** What the lines come to, without tax. */
    public static Money sum(List<ContractLine> lines, String currency) {
        return lines.stream().map(ContractLine::net).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * The lines with a discount that is given once: what is charged bears it, each line its share,
     * rounded down from the running sum, so that the shares come exactly to the whole. No more is
     * taken off than the lines come to.
     */
    public static List<ContractLine> less(List<ContractLine> lines, Money once) {
        long charged =
                lines.stream()
                        .map(ContractLine::net)
                        .filter(Money::isPositive)
                        .mapToLong(Money::minor)
                        .sum();
        Money off = once.min(sum(lines, once.currency()));
        if (!off.isPositive()) {
            return lines;
        }
        List<ContractLine> less = new ArrayList<>();
        long before = 0;
        Money given = Money.zero(once.currency());
        for (ContractLine line : lines) {
            before += Math.max(0, line.net().minor());
            Money upTo = off.share(before, charged, RoundingMode.DOWN);
            less.add(line.net().isPositive() ? line.less(upTo.minus(given), off) : line);
            given = upTo;
        }
        return less;
    }

    private ContractLine less(Money share, Money once) {
        Money net = net().minus(share);
        List<DerivationStep> steps = new ArrayList<>(charge.derivation().steps());
        steps.add(DerivationStep.of(Rule.ONE_TIME_DISCOUNT, share, once));
        steps.add(DerivationStep.of(Rule.LESS, net, net(), share));
        return new ContractLine(kind, about, choice, charge.netting(net, new Derivation(steps)));
    }
}
