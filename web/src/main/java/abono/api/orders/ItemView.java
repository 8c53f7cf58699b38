package abono.api.orders;

import abono.api.wire.Link;
import abono.catalog.BillingPeriod;
import abono.money.Derivation;
import abono.money.Money;
import abono.orders.ItemKind;
import abono.orders.OrderLine;
import abono.orders.PricedItem;
import abono.pricing.Choice;
import abono.refusals.RefusalText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An item with its price.
 *
 * @param id of the cart item, or null
 * @param service the days from the first up to, not including, the end
 * @param charge for the whole period, without tax
 * @param credit for the days not used of what was paid before
 * @param shown what it cost when it was put in the cart, when that was something else
 * @param problem why it cannot be ordered any more, or null
 */
public record ItemView(
        UUID id,
        ItemKind kind,
        Link subscription,
        UUID plan,
        String planName,
        int seats,
        BillingPeriod period,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        Money perSeat,
        Money charge,
        Money credit,
        Money net,
        Derivation derivation,
        Money shown,
        String problem) {

    static ItemView of(PricedItem item, Locale locale) {
        if (item.choice() == null) {
            return impossible(item, locale);
        }
        Choice choice = item.choice();
        return new ItemView(
                item.id(),
                item.kind(),
                subscription(item.input().subscription()),
                choice.plan().id(),
                choice.plan().fullName(),
                choice.charge().seats(),
                choice.period(),
                item.service().start(),
                item.service().end(),
                choice.charge().unit(),
                item.charge(),
                item.credited(),
                item.net(),
                item.derivation(),
                item.moved() ? item.shown() : null,
                null);
    }

    private static ItemView impossible(PricedItem item, Locale locale) {
        return new ItemView(
                item.id(),
                item.kind(),
                subscription(item.input().subscription()),
                item.input().plan(),
                null,
                item.input().seats(),
                item.input().period(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                RefusalText.say(item.problem(), locale));
    }

    static ItemView of(OrderLine line) {
        Choice choice = line.choice();
        return new ItemView(
                line.id(),
                line.kind(),
                subscription(line.subscriptionId()),
                choice.plan().id(),
                choice.plan().fullName(),
                choice.charge().seats(),
                choice.period(),
                line.service().start(),
                line.service().end(),
                choice.charge().unit(),
                line.charge(),
                line.credit(),
                line.net(),
                line.derivation(),
                null,
                null);
    }

    private static Link subscription(UUID id) {
        return id == null ? null : Link.to("subscriptions", id, null);
    }
}
