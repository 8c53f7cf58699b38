package abono.portal.admin;

import abono.portal.Notices;
import abono.quotes.discountapproval.ApprovalLimit;
import abono.quotes.discountapproval.ApprovalLimits;
import abono.security.Role;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Up to where each role may send quotes without a manager (Q3). */
@Named
@RequestScoped
public class ApprovalLimitsPage {
    @EJB private ApprovalLimits limits;
    @Inject private Notices notices;

    private List<LimitForm> forms;

    /** One for each role. */
    public List<LimitForm> forms() {
        if (forms == null) {
            forms = limits.all().stream().map(ApprovalLimitsPage::form).toList();
        }
        return forms;
    }

    private static LimitForm form(ApprovalLimit limit) {
        return new LimitForm(limit);
    }

    /** Keeps the limits of one role. */
    public void save(LimitForm form) {
        Role role = form.getRole();
        boolean done = notices.attempt(() -> limits.change(role, form.getVersion(), form.input()));
        if (done) {
            notices.done("admin.approval-limits.saved");
            Faces.redirect("admin/approval-limits.xhtml");
        }
    }
}
