package abono.portal.sales;

import abono.catalog.BillingPeriod;
import abono.portal.Say;
import abono.subscriptions.Subscription;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The customer's contracts, to be changed, renewed, ended or aligned with. */
class RunningContracts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<SelectItem> items = new ArrayList<>();
    private final Map<String, Has> has = new HashMap<>();

    private record Has(int seats, BillingPeriod period) implements Serializable {}

    RunningContracts(List<Subscription> subscriptions) {
        for (Subscription each : subscriptions) {
            if (!each.ended() && each.contract().made()) {
                String id = each.id().toString();
                items.add(new SelectItem(id, said(each)));
                has.put(id, new Has(each.seats(), each.period()));
            }
        }
    }

    private static String said(Subscription contract) {
        return contract.plan().fullName()
                + " · "
                + contract.seats()
                + " · "
                + Say.date(contract.termEnd().minusDays(1));
    }

    List<SelectItem> items() {
        return items;
    }

    /** Has a line begin with the seats and the period of the contract that was chosen for it. */
    void begin(LineForm line) {
        Has chosen = has.get(line.getSubscription());
        if (chosen != null && !line.isEnding()) {
            line.startFrom(chosen.seats(), chosen.period());
        }
    }
}
