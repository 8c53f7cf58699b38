package abono.portal.center;

import abono.accounts.AccountService;
import abono.accounts.Contact;
import abono.portal.CurrentAccount;
import abono.security.Caller;
import abono.security.Right;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Tells the reader why they can't change billing or plan online, and what to do (R4). */
@Named
@RequestScoped
public class WhyNotPage {
    /** The reasons. */
    public enum Reason {
        NOT_THE_CONTACT,
        CORPORATE,
        EXPIRED,
        NONE
    }

    @EJB private AccountService accounts;
    @EJB private SubscriptionService subscriptions;
    @Inject private CurrentAccount current;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    private List<Subscription> ended = List.of();
    private Reason reason;

    @PostConstruct
    void find() {
        if (!caller.may(Right.READ_BILLING, current.account())) {
            reason = Reason.NOT_THE_CONTACT;
        } else if (current.account().corporate()) {
            reason = Reason.CORPORATE;
        } else {
            List<Subscription> all = subscriptions.ofAccount(current.id());
            ended = all.stream().filter(Subscription::ended).toList();
            boolean running = ended.size() < all.size();
            reason = running || ended.isEmpty() ? Reason.NONE : Reason.EXPIRED;
        }
    }

    public Reason reason() {
        return reason;
    }

    /** The account's day. */
    public LocalDate today() {
        return time.today(current.account().zone());
    }

    /** The subscriptions that have expired. */
    public List<Subscription> ended() {
        return ended;
    }

    /** Who can change the account's billing. */
    public List<Contact> contacts() {
        return accounts.billingContacts(current.id());
    }

    /** Who changes a corporate account, or null. */
    public Contact representative() {
        return reason == Reason.CORPORATE ? accounts.representative(current.id()) : null;
    }
}
