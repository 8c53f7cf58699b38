package abono.portal;

import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionFacts;
import abono.subscriptions.SubscriptionService;
import abono.subscriptions.SubscriptionTurn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the lists of every door say of a subscription. */
@Named
@RequestScoped
public class Sold {
    @Inject private SubscriptionService subscriptions;

    private final Map<UUID, SubscriptionFacts> known = new HashMap<>();

    /** What its readers are told of it today. */
    public SubscriptionFacts facts(Subscription row) {
        return known.computeIfAbsent(row.id(), any -> subscriptions.facts(row));
    }

    /** Whether it starts, renews or ends next, and when. */
    public String turn(Subscription row) {
        SubscriptionTurn turn = facts(row).turn();
        return Say.text1("subscription.turn." + turn.kind(), turn.on());
    }
}
