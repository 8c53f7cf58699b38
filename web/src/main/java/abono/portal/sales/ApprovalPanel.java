package abono.portal.sales;

import abono.portal.Notices;
import abono.quotes.Quote;
import abono.quotes.QuoteStatus;
import abono.quotes.discountapproval.ApprovalLimits;
import abono.quotes.discountapproval.Excess;
import abono.quotes.discountapproval.QuoteApprovalService;
import abono.security.Caller;
import abono.security.Right;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** On a quote's page: what of the limits it exceeds, and a manager's decision (Q3). */
@Named
@ViewScoped
public class ApprovalPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private ApprovalLimits limits;
    @EJB private QuoteApprovalService approvals;
    @Inject private Caller caller;
    @Inject private Notices notices;

    private String note;
    private String reason;
    private transient List<Excess> excess;

    /** What exceeds the limits of whoever wants to send it; nothing once it is approved or sent. */
    public List<Excess> excess(Quote quote) {
        if (excess == null) {
            QuoteStatus status = quote.status();
            boolean open = status.unsent() && status != QuoteStatus.APPROVED;
            excess = open ? limits.ofAuthor(quote.id()) : List.of();
        }
        return excess;
    }

    /** Whether it has to be submitted before it can be sent. */
    public boolean toSubmit(Quote quote) {
        return quote.status() == QuoteStatus.DRAFT && !excess(quote).isEmpty();
    }

    /** Whether the reader can decide on it. */
    public boolean toDecide(Quote quote) {
        return quote.status() == QuoteStatus.PENDING_APPROVAL
                && caller.may(Right.APPROVE_QUOTES, quote.account())
                && !quote.ofOwn(caller.person());
    }

    /** Submits it. */
    public void submit(Quote quote) {
        if (notices.attempt(() -> approvals.submit(quote.id(), note))) {
            notices.done("sales.approval.submitted");
            back(quote);
        }
    }

    /** Approves it as it was shown. */
    public void approve(Quote quote) {
        if (notices.attempt(() -> approvals.approve(quote.id(), quote.version(), reason))) {
            notices.done("sales.approval.approved");
            back(quote);
        }
    }

    /** Rejects it as it was shown, with a reason. */
    public void reject(Quote quote) {
        if (notices.attempt(() -> approvals.reject(quote.id(), quote.version(), reason))) {
            notices.done("sales.approval.rejected");
            back(quote);
        }
    }

    private static void back(Quote quote) {
        Faces.redirect("sales/quote.xhtml?quote=%s", quote.id());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
