package abono.portal.center;

import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionChange;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A subscription and what has happened to it. */
@Named("accountSubscriptionPage")
@ViewScoped
public class SubscriptionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private SubscriptionService subscriptions;
    @Inject private BusinessTime time;
    private UUID id;
    private transient Subscription subscription;

    /** Reads it before anything is shown. */
    public void open() {
        subscription();
    }

    public Subscription subscription() {
        if (subscription == null) {
            subscription = subscriptions.find(id);
        }
        return subscription;
    }

    /** The account's day. */
    public LocalDate today() {
        return time.today(subscription().account().zone());
    }

    /** Newest first. */
    public List<SubscriptionChange> history() {
        return subscriptions.history(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
