package abono.calendar;

import abono.accounts.Account;
import abono.purchaseorders.PurchaseOrder;
import abono.purchaseorders.PurchaseOrderService;
import abono.purchaseorders.Standing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Purchase orders end, or are used up before by what is planned (U4). */
@Dependent
class PurchaseOrderSource implements Source {
    @Inject private PurchaseOrderService orders;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        List<Happening> found = new ArrayList<>();
        if (account.corporate()) {
            orders.list(account.id()).stream()
                    .filter(each -> each.forecast() != null)
                    .forEach(each -> add(each, found));
        }
        return found;
    }

    private static void add(Standing standing, List<Happening> found) {
        PurchaseOrder order = standing.order();
        LocalDate usedUp = standing.forecast().usedUpOn();
        if (usedUp != null) {
            found.add(happening(usedUp, HappeningKind.PURCHASE_ORDER_USED_UP, order));
        }
        LocalDate uncovered = standing.forecast().uncovered();
        if (uncovered != null) {
            found.add(happening(uncovered, HappeningKind.PURCHASE_ORDER_NEEDED, order));
        }
        if (order.validUntil() != null) {
            found.add(happening(order.validUntil(), HappeningKind.PURCHASE_ORDER_ENDS, order));
        }
    }

    private static Happening happening(LocalDate day, HappeningKind kind, PurchaseOrder order) {
        return new Happening(
                day,
                kind,
                order.id(),
                List.of(order.number(), order.remaining(), day),
                "/corporate/purchase-order.xhtml?order=" + order.id());
    }
}
