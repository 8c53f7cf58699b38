package abono.creditnotes;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.tax.TaxDecision;
import java.util.ArrayList;
import java.util.List;

/**
 * What a credit note of an amount would do: which invoices it corrects, its tax, and what of it
 * becomes account credit. A preview and the credit note itself are made by it.
 *
 * @param net that is given back, without tax
 * @param parts by invoice, that which bore it first
 * @param rest of the net that no invoice of ours bore
 * @param decision what taxes it: that of the invoices that it corrects
 * @param taxDerivation how the tax comes to be
 */
public record CreditPlan(
        Money net,
        List<CreditPart> parts,
        Money rest,
        TaxDecision decision,
        Derivation taxDerivation) {

    /**
     * Takes the amount off the invoices, one after the other.
     *
     * @param net positive
     * @param from in the order that they are corrected in
     * @param today taxes what no invoice of ours bore
     */
    public static CreditPlan of(Money net, List<Correctable> from, TaxDecision today) {
        List<CreditPart> parts = new ArrayList<>();
        List<DerivationStep> steps = new ArrayList<>();
        TaxDecision decision = null;
        Money left = net;
        for (Correctable each : from) {
            Money share = left.min(each.left());
            if (share.isPositive()) {
                CreditPart part = each.credit(share);
                parts.add(part);
                steps.add(each.taxStep(part));
                decision = decision == null ? each.tax() : decision;
                left = left.minus(share);
            }
        }
        if (left.isPositive()) {
            steps.addAll(today.derivation(left).steps());
        }
        decision = decision == null ? today : decision;
        return new CreditPlan(net, parts, left, decision, sum(steps, net));
    }

    private static Derivation sum(List<DerivationStep> steps, Money net) {
        if (steps.size() > 1) {
            Money zero = Money.zero(net.currency());
            Money sum = steps.stream().map(DerivationStep::result).reduce(zero, Money::plus);
            steps.add(DerivationStep.of(Rule.SUM_OF_PARTS, sum, (long) steps.size()));
        }
        return new Derivation(steps);
    }

    /** Given back on the net. */
    public Money tax() {
        List<DerivationStep> steps = taxDerivation.steps();
        return steps.isEmpty() ? Money.zero(net.currency()) : steps.get(steps.size() - 1).result();
    }

    /** With tax. */
    public Money total() {
        return net.plus(tax());
    }

    /** What is settled against open amounts. */
    public Money applied() {
        return parts.stream()
                .map(CreditPart::applied)
                .reduce(Money.zero(net.currency()), Money::plus);
    }

    /** What has been collected, so that it becomes account credit. */
    public Money toCredit() {
        return total().minus(applied());
    }

    /** Whether all of it was charged by invoices of ours. */
    public boolean wasCharged() {
        return rest.isZero();
    }
}
