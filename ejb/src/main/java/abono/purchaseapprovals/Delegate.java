package abono.purchaseapprovals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Who approves for an absent approver, from the first to the last day in the account's zone. */
@Embeddable
public class Delegate {
    @Column(name = "approver_id")
    private UUID approver;

    @Column(name = "delegate_id")
    private UUID delegate;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Delegate() {}

    Delegate(UUID approver, UUID delegate, LocalDate firstDay, LocalDate lastDay) {
        this.approver = approver;
        this.delegate = delegate;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    boolean sitsFor(UUID absent, UUID person, LocalDate day) {
        return approver.equals(absent)
                && delegate.equals(person)
                && !day.isBefore(firstDay)
                && !day.isAfter(lastDay);
    }

    public UUID approver() {
        return approver;
    }

    public UUID delegate() {
        return delegate;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
