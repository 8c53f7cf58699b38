package abono.purchaseorders;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.money.Money;
import abono.purchaseorders.PurchasingRefusal.Reason;
import abono.security.AccessRefusal;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The purchase orders of corporate accounts: their people keep them, staff read them (U4). */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class PurchaseOrderService {
    @Inject private Accounts accounts;
    @Inject private Movements movements;
    @Inject private Forecasts forecasts;
    @Inject private BusinessTime time;
    @Inject private Event<PurchaseOrderEvent> events;

    /** The account's purchase orders, newest first, with what each is today. */
    public List<Standing> list(UUID id) {
        Account account = accounts.guarded(id, Right.READ_BILLING);
        List<PurchaseOrder> orders = movements.ofAccount(id);
        Map<UUID, Forecast> forecast = forecasts.of(account, orders);
        LocalDate today = time.today(account.zone());
        return orders.stream()
                .map(order -> standing(order, forecast.get(order.id()), today))
                .toList();
    }

    /** Those on which something could be accepted today. */
    public List<Standing> usable(UUID account) {
        return list(account).stream().filter(Standing::usable).toList();
    }

    private static Standing standing(PurchaseOrder order, Forecast forecast, LocalDate today) {
        PurchaseOrderState state = order.state(today);
        boolean open =
                state == PurchaseOrderState.USABLE || state == PurchaseOrderState.NOT_YET_VALID;
        return new Standing(order, state, open ? forecast : null);
    }

    /**
     * One purchase order of the account.
     *
     * @throws AccessRefusal when it is none of the account's
     */
    public Standing find(UUID account, UUID order) {
        return list(account).stream()
                .filter(each -> each.order().id().equals(order))
                .findFirst()
                .orElseThrow(AccessRefusal::unknown);
    }

    /** Whether the account can accept so much only on a registered purchase order (Q8). */
    public boolean required(UUID account, Money total) {
        return movements.required(accounts.guarded(account, Right.READ_BILLING), total);
    }

    /** Which of the totals the account can accept only on a registered purchase order (Q8). */
    public Set<Money> required(UUID account, Set<Money> totals) {
        return movements.required(accounts.guarded(account, Right.READ_BILLING), totals);
    }

    /** What moved money in it, newest first; 500 at most. */
    public List<MovementRow> movements(UUID account, UUID order) {
        return movements.rows(find(account, order).order());
    }

    /**
     * Registers a purchase order in the account's currency. The number is unique in the account,
     * however it is capitalised or spaced: those who add wait for each other, and a constraint
     * stands behind that.
     *
     * @throws abono.refusals.InvalidInput with every field at fault
     * @throws PurchasingRefusal ONLY_CORPORATE; NUMBER_TAKEN
     */
    @RolesAllowed(Right.MANAGE_ACCOUNT)
    public PurchaseOrder add(UUID id, PurchaseOrderInput said) {
        Account account = accounts.guarded(id, Right.MANAGE_ACCOUNT);
        if (!account.corporate()) {
            throw new PurchasingRefusal(Reason.ONLY_CORPORATE);
        }
        PurchaseOrderInput input = said.from(time.today(account.zone()));
        input.check(account.currency());
        movements.queueFor(id);
        PurchaseOrder same = movements.named(id, input.number().strip());
        if (same != null) {
            throw new PurchasingRefusal(Reason.NUMBER_TAKEN, same.number());
        }
        PurchaseOrder order = new PurchaseOrder(account, input, time.now());
        movements.add(order);
        events.fire(
                new PurchaseOrderEvent.Added(
                        order.id(), id, order.number(), order.amount().toString()));
        return order;
    }

    /**
     * Changes amount, validity or note, under the order's row lock; what is null stays.
     *
     * @throws abono.refusals.InvalidInput with every field at fault
     * @throws PurchasingRefusal BELOW_USED when the amount is less than reserved and consumed;
     *     CLOSED
     */
    @RolesAllowed(Right.MANAGE_ACCOUNT)
    public PurchaseOrder change(UUID account, UUID id, PurchaseOrderInput said) {
        PurchaseOrder order = locked(account, id);
        PurchaseOrderInput input = said.over(order);
        input.check(order.currency());
        String before = words(order);
        order.change(input);
        events.fire(new PurchaseOrderEvent.Changed(id, account, before, words(order)));
        return order;
    }

    /**
     * Closes it: no quote can be accepted on it any more, what is reserved stays for its invoices.
     *
     * @throws PurchasingRefusal CLOSED when it was before
     */
    @RolesAllowed(Right.MANAGE_ACCOUNT)
    public PurchaseOrder close(UUID account, UUID id) {
        PurchaseOrder order = locked(account, id);
        order.close(time.now());
        events.fire(new PurchaseOrderEvent.Closed(id, account, order.number()));
        return order;
    }

    private PurchaseOrder locked(UUID account, UUID id) {
        accounts.guarded(account, Right.MANAGE_ACCOUNT);
        boolean own = movements.ofAccount(account).stream().anyMatch(each -> each.id().equals(id));
        if (!own) {
            throw AccessRefusal.unknown();
        }
        return movements.locked(List.of(id)).get(id);
    }

    private static String words(PurchaseOrder order) {
        return order.amount() + " " + order.validFrom() + "/" + order.validUntil();
    }
}
