package abono.portal.admin;

import abono.dailyrun.DailyRunService;
import abono.dailyrun.DailyStep;
import abono.portal.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.omnifaces.util.Faces;

/** What came of the day's work, step by step, and what waits to be tried again. */
@Named
@RequestScoped
public class JobsPage {
    @EJB private DailyRunService run;
    @Inject private Notices notices;
    private List<DailyStep> steps;

    /** All steps in their order. */
    public List<DailyStep> steps() {
        if (steps == null) {
            steps = run.steps();
        }
        return steps;
    }

    /** Whether something waits or failed at all. */
    public boolean troubled() {
        return !waiting().isEmpty() || !failed().isEmpty();
    }

    /** Those with items that wait for their next try. */
    public List<DailyStep> waiting() {
        return steps().stream().filter(each -> !each.report().postponed().isEmpty()).toList();
    }

    /** Those that ever failed or had an item that did. */
    public List<DailyStep> failed() {
        return steps().stream().filter(each -> each.report().lastFailure() != null).toList();
    }

    /** Seconds with three decimals, for a text. */
    public BigDecimal seconds(Long millis) {
        return millis == null ? null : BigDecimal.valueOf(millis, 3);
    }

    /** Has the item tried again that the pressed button was shown for. */
    public void retry() {
        String id = Faces.getRequestParameter("meant");
        boolean waits = id != null && run.retry(id);
        notices.done(waits ? "admin.jobs.retried" : "admin.jobs.gone");
        Faces.redirect("admin/jobs.xhtml");
    }
}
