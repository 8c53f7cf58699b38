package abono.orders;

import abono.accounts.Account;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.refusals.Refusal;
import abono.tax.TaxDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An order as it would be if it were placed today.
 *
 * @param today in the account's time zone
 * @param todaysTax on what is charged
 * @param available account credit that it can use
 * @param back what is given back with it, and how
 */
public record OrderPreview(
        Account account,
        LocalDate today,
        List<PricedItem> items,
        TaxDecision todaysTax,
        Money available,
        GivenBack back) {

    /** Without tax; negative when more is given back than charged. */
    public Money net() {
        return items.stream().map(PricedItem::net).reduce(nothing(), Money::plus);
    }

    /** On the sum, after netting (D5); what a credit note gives back by what it bore. */
    public Money tax() {
        return todaysTax.on(charged()).minus(back.tax());
    }

    /** What decides the tax that is shown. */
    public TaxDecision taxDecision() {
        return back.noted() && charged().isZero() ? back.plan().decision() : todaysTax;
    }

    /** How the tax comes to be. */
    public Derivation taxDerivation() {
        if (!back.noted()) {
            return todaysTax.derivation(net());
        }
        Money charge = todaysTax.on(charged());
        List<DerivationStep> steps = new ArrayList<>();
        if (!charged().isZero()) {
            steps.addAll(todaysTax.derivation(charged()).steps());
        }
        steps.addAll(back.plan().taxDerivation().steps());
        steps.add(DerivationStep.of(Rule.LESS, tax(), charge, back.tax()));
        return new Derivation(steps);
    }

    /** With tax; negative when more is given back than charged. */
    public Money total() {
        return net().plus(tax());
    }

    /** Account credit that is used. */
    public Money creditUsed() {
        return available.min(demanded());
    }

    /** What the card pays today. */
    public Money due() {
        return demanded().minus(creditUsed());
    }

    /** What goes to the account credit; zero when nothing that was collected is given back. */
    public Money toCredit() {
        return back.noted() ? back.plan().toCredit() : nothing();
    }

    /** What reduces invoices that are still open instead of being given out (D5). */
    public Money toOpen() {
        return back.noted() ? back.plan().applied() : nothing();
    }

    /** Net of the order's invoice: nothing when a credit note nets all of it. */
    private Money charged() {
        return back.noted() ? net().plus(back.plan().net()) : net();
    }

    private Money demanded() {
        return charged().plus(todaysTax.on(charged()));
    }

    private Money nothing() {
        return Money.zero(account.currency());
    }

    /** What the next renewal of an item will cost with tax, at today's prices and tax. */
    public Money renewal(PricedItem item) {
        Money charge = item.choice().charge().net();
        return charge.plus(todaysTax.on(charge));
    }

    /** The first reason why it can't be ordered, if there is one. */
    public Optional<Refusal> problem() {
        return items.stream().map(PricedItem::problem).filter(Objects::nonNull).findFirst();
    }

    /** Holds the whole arithmetic; placing the order must carry it (U1). */
    public String token() {
        return PreviewToken.of(this);
    }
}
