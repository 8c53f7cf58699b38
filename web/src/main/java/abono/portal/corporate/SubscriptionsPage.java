package abono.portal.corporate;

import abono.portal.CurrentAccount;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The subscriptions of the account; changes go through the representative. */
@Named("corporateSubscriptionsPage")
@RequestScoped
public class SubscriptionsPage {
    @Inject private CurrentAccount account;
    @Inject private SubscriptionService subscriptions;
    private List<Subscription> rows;

    @PostConstruct
    void load() {
        rows = subscriptions.ofAccount(account.id());
    }

    public List<Subscription> rows() {
        return rows;
    }
}
