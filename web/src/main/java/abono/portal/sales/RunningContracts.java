package abono.portal.sales;

import abono.portal.Say;
import abono.quotes.lines.AgreedOnDay;
import abono.subscriptions.Subscription;
import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The customer's contracts, to be changed, renewed, ended or aligned with. */
class RunningContracts {
    private final List<SelectItem> items = new ArrayList<>();
    private final Map<String, Subscription> running = new HashMap<>();

    RunningContracts(List<Subscription> subscriptions) {
        for (Subscription each : subscriptions) {
            if (!each.ended() && each.contract().made()) {
                String id = each.id().toString();
                items.add(new SelectItem(id, said(each)));
                running.put(id, each);
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

    /**
     * What is agreed for the contract that a line is about, or null when it is about none.
     *
     * @param start the quote's first day
     */
    AgreedOnDay agreed(LineForm line, LocalDate start) {
        Subscription about = line.isTouching() ? running.get(line.getSubscription()) : null;
        return about == null ? null : AgreedOnDay.of(about, line.getKind(), start);
    }

    /** Has the lines follow what is agreed for the quote's first day. */
    void follow(List<LineForm> lines, LocalDate start) {
        for (LineForm line : lines) {
            AgreedOnDay agreed = agreed(line, start);
            if (agreed != null && !line.isEnding()) {
                line.follow(agreed.choice());
            }
        }
    }
}
