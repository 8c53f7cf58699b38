package abono.orders;

import abono.accounts.Account;
import abono.money.Derivation;
import abono.money.Money;
import abono.refusals.Refusal;
import abono.tax.TaxDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An order as it would be if it were placed today.
 *
 * @param today in the account's time zone
 * @param available account credit that it can use
 */
public record OrderPreview(
        Account account,
        LocalDate today,
        List<PricedItem> items,
        TaxDecision taxDecision,
        Money available) {

    /** Without tax; negative when more is given back than charged. */
    public Money net() {
        return items.stream()
                .map(PricedItem::net)
                .reduce(Money.zero(account.currency()), Money::plus);
    }

    /** On the sum, after netting (D5). */
    public Money tax() {
        return taxDecision.on(net());
    }

    public Derivation taxDerivation() {
        return taxDecision.derivation(net());
    }

    /** With tax; what is negative becomes account credit. */
    public Money total() {
        return net().plus(tax());
    }

    /** Account credit that is used. */
    public Money creditUsed() {
        Money nothing = Money.zero(account.currency());
        return total().isPositive() ? available.min(total()) : nothing;
    }

    /** What the card pays today. */
    public Money due() {
        Money nothing = Money.zero(account.currency());
        return total().isPositive() ? total().minus(creditUsed()) : nothing;
    }

    /** What goes to the account credit instead of being paid; zero when something is owed. */
    public Money toCredit() {
        return total().isNegative() ? total().negated() : Money.zero(account.currency());
    }

    /** What the next renewal of an item will cost with tax, at today's prices and tax. */
    public Money renewal(PricedItem item) {
        Money charge = item.choice().charge().net();
        return charge.plus(taxDecision.on(charge));
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
