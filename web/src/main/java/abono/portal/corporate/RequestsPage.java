package abono.portal.corporate;

import abono.acceptance.ApprovalService;
import abono.money.Money;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.ConsentService;
import abono.purchaseapprovals.ConsentVote;
import abono.purchaseorders.PurchaseOrderService;
import abono.security.Caller;
import abono.security.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Who asks that what be accepted, and what waits for the reader (U5). */
@Named
@RequestScoped
public class RequestsPage {
    @Inject private CurrentAccount account;
    @Inject private ConsentService consents;
    @Inject private ApprovalService approvals;
    @Inject private PurchaseOrderService orders;
    @Inject private Caller caller;
    @Inject private Notices notices;

    private Set<UUID> mine;
    private Set<Money> ordered;
    private List<ConsentRequest> rows;
    private String reason;
    private String title;
    private String purchaseOrder;

    /** The account's requests: what waits for the reader first, then newest first. */
    public List<ConsentRequest> rows() {
        if (rows == null) {
            List<ConsentRequest> all = consents.list(account.id());
            mine = consents.mine(account.id(), all);
            ordered = orders.required(account.id(), totals(all));
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

    /** Whether the reader can name the purchase order while the request waits. */
    public boolean orderable(ConsentRequest request) {
        boolean own = request.requester().id().equals(caller.id());
        return !request.forPayment() && request.waits() && (own || waitsForMe(request));
    }

    /** Whether none is named though one is needed (Q8). */
    public boolean orderMissing(ConsentRequest request) {
        return request.purchaseOrder() == null && ordered.contains(request.amount());
    }

    private static Set<Money> totals(List<ConsentRequest> requests) {
        return requests.stream().map(ConsentRequest::amount).collect(Collectors.toSet());
    }

    /** Names the purchase order under which the quote is to be accepted. */
    public void orderUnder(UUID id) {
        if (notices.attempt(() -> approvals.orderUnder(id, purchaseOrder))) {
            notices.done("corporate.requests.order.saved");
            Faces.redirect("corporate/requests.xhtml");
        }
    }

    /** The name of who gave a vote. */
    public String name(ConsentVote vote) {
        return consents.name(vote);
    }

    /** Says yes; the last needed yes accepts the quote. */
    public void approve(UUID id) {
        if (notices.attempt(() -> approvals.approve(id, title))) {
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

    /** The approver's position, as the certificate is to name it. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }
}
