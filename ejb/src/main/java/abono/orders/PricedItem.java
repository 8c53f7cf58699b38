package abono.orders;

import abono.catalog.Plan;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.Prorated;
import abono.pricing.ServicePeriod;
import abono.refusals.Refusal;
import abono.subscriptions.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an item costs if it is ordered today.
 *
 * @param id of the cart item, or null when it is in no cart
 * @param input what was asked for
 * @param subscription the one that it changes, as it is now, or null
 * @param plan the tier that is wanted; null when it is not known any more
 * @param choice what the customer will have; null when the item is not possible any more
 * @param service the billing period or trial that begins today
 * @param charge the full charge of that period, without tax
 * @param credit what is given back for the days not used, or null
 * @param shown what the item cost when it was put in the cart, or null
 * @param problem why it cannot be ordered any more, or null
 */
public record PricedItem(
        UUID id,
        ItemInput input,
        Subscription subscription,
        Plan plan,
        Choice choice,
        ServicePeriod service,
        Money charge,
        Prorated credit,
        Money shown,
        Refusal problem) {

    public ItemKind kind() {
        return input.kind();
    }

    /** What is given back; zero when nothing is. */
    public Money credited() {
        return credit == null ? Money.zero(charge.currency()) : credit.amount();
    }

    /** The charge less the credit, without tax; negative when more is given back than charged. */
    public Money net() {
        return charge.minus(credited());
    }

    /** Whether it costs something else than when it was put in the cart. */
    public boolean moved() {
        return shown != null && problem == null && !shown.equals(net());
    }

    /** How the charge comes to be. */
    public Derivation chargeDerivation() {
        if (kind() == ItemKind.TRIAL) {
            return Derivation.of(DerivationStep.of(Rule.TRIAL, charge, service.days()));
        }
        return choice.charge().derivation(1);
    }

    /** How the net comes to be: charge, credit and what remains. */
    public Derivation derivation() {
        List<DerivationStep> steps = new ArrayList<>(chargeDerivation().steps());
        if (credit != null) {
            steps.addAll(credit.derivation().steps());
            steps.add(DerivationStep.of(Rule.LESS_CREDIT, net(), charge, credited()));
        }
        return new Derivation(steps);
    }

    PricedItem inCart(UUID item, Money shownThen) {
        return new PricedItem(
                item,
                input,
                subscription,
                plan,
                choice,
                service,
                charge,
                credit,
                shownThen,
                problem);
    }

    static PricedItem impossible(
            CartItem item, Subscription subscription, Plan plan, Money zero, Refusal problem) {
        return new PricedItem(
                item.id(), item.input(), subscription, plan, null, null, zero, null, null, problem);
    }

    /** Whether it and the other cannot be ordered together: one subscription, one trial. */
    boolean excludes(PricedItem other) {
        if (kind().onSubscription()) {
            return input.subscription().equals(other.input.subscription());
        }
        return kind() == ItemKind.TRIAL
                && other.kind() == ItemKind.TRIAL
                && choice != null
                && other.choice != null
                && choice.plan().product().id().equals(other.choice.plan().product().id());
    }

    /** The same, that cannot be ordered for a reason beside it. */
    PricedItem refusedFor(Refusal why) {
        Money zero = Money.zero(charge.currency());
        return new PricedItem(id, input, subscription, plan, null, null, zero, null, null, why);
    }
}
