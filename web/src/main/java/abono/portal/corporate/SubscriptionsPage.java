package abono.portal.corporate;

import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.security.Caller;
import abono.security.Right;
import abono.subscriptions.ContractService;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionFacts;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
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
    @Inject private ContractService contracts;
    @Inject private Notices notices;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    private List<Subscription> rows;

    @PostConstruct
    void load() {
        rows = subscriptions.ofAccount(account.id());
    }

    /** Lets the contract end with its term (Q10). */
    public String giveNotice(Subscription row) {
        boolean done = notices.attempt(() -> contracts.giveNotice(row.id()));
        return after(done, "corporate.subscriptions.notice.given", row);
    }

    /** Lets the contract renew again. */
    public String withdrawNotice(Subscription row) {
        boolean done = notices.attempt(() -> contracts.withdrawNotice(row.id()));
        return after(done, "corporate.subscriptions.notice.taken", row);
    }

    private String after(boolean done, String text, Subscription row) {
        if (done) {
            notices.done(text, row.plan().fullName(), row.agreedEnd().minusDays(1));
        }
        notices.keep();
        return "/corporate/subscriptions.xhtml?faces-redirect=true";
    }

    /** Whether the reader may still give notice or take it back. */
    public boolean noticeable(Subscription row) {
        return row.active()
                && row.contract().made()
                && caller.may(Right.ACCEPT_QUOTES, row.account())
                && !time.today(row.account().zone()).isAfter(row.noticeUntil());
    }

    /** When it starts, is invoiced next and renews, and how it is billed. */
    public SubscriptionFacts facts(Subscription row) {
        return subscriptions.facts(row);
    }

    public List<Subscription> rows() {
        return rows;
    }
}
