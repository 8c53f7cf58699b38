package abono.portal.corporate;

import abono.purchaseapprovals.BuyingRulesInput;
import abono.purchaseapprovals.Delegate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** An approver's absence, as typed; without an approver it is none. */
public class AbsenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID approver;
    private UUID delegate;
    private LocalDate firstDay;
    private LocalDate lastDay;

    static AbsenceForm of(Delegate known) {
        AbsenceForm form = new AbsenceForm();
        form.approver = known.approver();
        form.delegate = known.delegate();
        form.firstDay = known.firstDay();
        form.lastDay = known.lastDay();
        return form;
    }

    boolean used() {
        return approver != null;
    }

    BuyingRulesInput.Absence absence() {
        return new BuyingRulesInput.Absence(approver, delegate, firstDay, lastDay);
    }

    public UUID getApprover() {
        return approver;
    }

    public void setApprover(UUID approver) {
        this.approver = approver;
    }

    public UUID getDelegate() {
        return delegate;
    }

    public void setDelegate(UUID delegate) {
        this.delegate = delegate;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
