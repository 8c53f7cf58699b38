package abono.portal.center;

import abono.portal.CurrentAccount;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The account's subscriptions, active and inactive (S1). */
@Named("accountSubscriptionsPage")
@RequestScoped
public class SubscriptionsPage {
    @Inject private CurrentAccount account;
    @Inject private SubscriptionService subscriptions;
    @Inject private BusinessTime time;
    private List<Subscription> all;

    @PostConstruct
    void load() {
        all = subscriptions.ofAccount(account.id());
    }

    /** The account's day. */
    public LocalDate today() {
        return time.today(account.account().zone());
    }

    public List<Subscription> active() {
        return all.stream().filter(each -> !each.ended()).toList();
    }

    public List<Subscription> inactive() {
        return all.stream().filter(Subscription::ended).toList();
    }
}
