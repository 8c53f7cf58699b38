package abono.portal.corporate;

import abono.consent.ConsentRequest;
import abono.consent.ConsentService;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.security.Caller;
import abono.security.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Who asks that what be accepted, and what waits for the reader (U5). */
@Named
@RequestScoped
public class RequestsPage {
    @Inject private CurrentAccount account;
    @Inject private ConsentService consents;
    @Inject private Caller caller;
    @Inject private Notices notices;

    private Set<UUID> mine;
    private List<ConsentRequest> rows;
    private String reason;

    /** The account's requests: what waits for the reader first, then newest first. */
    public List<ConsentRequest> rows() {
        if (rows == null) {
            List<ConsentRequest> all = consents.list(account.id());
            mine = consents.mine(account.id(), all);
            rows = all.stream().sorted(Comparator.comparing(each -> !waitsForMe(each))).toList();
        }
        return rows;
    }

    /** Whether the reader's answer is asked for. */
    public boolean waitsForMe(ConsentRequest request) {
        return mine.contains(request.id());
    }

    /** Whether the reader can make the payment that is approved. */
    public boolean payable(ConsentRequest request) {
        return request.forPayment()
                && request.status() == ConsentRequest.Status.GIVEN
                && request.paymentId() == null
                && caller.may(Right.PAY_INVOICES, account.account());
    }

    /** Says yes; the last needed yes accepts the quote. */
    public void approve(UUID id) {
        if (notices.attempt(() -> consents.approve(id))) {
            notices.done("corporate.requests.approved", consents.find(id).number());
            Faces.redirect("corporate/requests.xhtml");
        }
    }

    /** Says no, and why. */
    public void refuse(UUID id) {
        if (notices.attempt(() -> consents.refuse(id, reason))) {
            notices.done("corporate.requests.refused", consents.find(id).number());
            Faces.redirect("corporate/requests.xhtml");
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
