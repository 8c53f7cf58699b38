package abono.portal.center;

import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionChange;
import abono.subscriptions.SubscriptionService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A subscription and what has happened to it. */
@Named("accountSubscriptionPage")
@ViewScoped
public class SubscriptionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private SubscriptionService subscriptions;
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
