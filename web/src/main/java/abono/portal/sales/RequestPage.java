package abono.portal.sales;

import abono.changerequests.SalesRequest;
import abono.changerequests.SalesRequestService;
import abono.portal.Notices;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One request, and what the representative does with it. */
@Named
@ViewScoped
public class RequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private SalesRequestService requests;
    @Inject private SubscriptionService subscriptions;
    @Inject private Notices notices;

    private UUID id;
    private String answer;
    private transient SalesRequest request;

    /** Answers it, which closes it. */
    public String close() {
        if (notices.attempt(() -> requests.close(id, answer))) {
            notices.done("sales.request.closed", request().account().legalName());
        } else if (requests.find(id).open()) {
            return null;
        }
        notices.keep();
        return "/sales/request.xhtml?faces-redirect=true&request=" + id;
    }

    public SalesRequest request() {
        if (request == null) {
            request = requests.find(id);
        }
        return request;
    }

    /** The subscription that is to change. */
    public Subscription subscription() {
        return subscriptions.find(request().subscription().id());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
