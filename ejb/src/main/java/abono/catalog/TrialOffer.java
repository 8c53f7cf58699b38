package abono.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a plan can be tried (D4): for how many days, with how many seats at most. */
@Embeddable
public class TrialOffer {
    @Column(name = "trial_days")
    private Integer days;

    @Column(name = "trial_seats")
    private Integer seats;

    protected TrialOffer() {}

    /** A trial of so many days with at most so many seats. */
    public TrialOffer(int days, int seats) {
        this.days = days;
        this.seats = seats;
    }

    public int days() {
        return days;
    }

    public int seats() {
        return seats;
    }
}
