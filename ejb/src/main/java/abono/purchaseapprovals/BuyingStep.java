package abono.purchaseapprovals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** From an amount on, so many approvers. */
@Embeddable
public class BuyingStep {
    @Column(name = "from_minor")
    private long fromMinor;

    @Enumerated(EnumType.STRING)
    private Need need;

    private int least;

    protected BuyingStep() {}

    BuyingStep(long fromMinor, Need need, int least) {
        this.fromMinor = fromMinor;
        this.need = need;
        this.least = least;
    }

    /** In minor units of the account's currency. */
    public long fromMinor() {
        return fromMinor;
    }

    public Need need() {
        return need;
    }

    /** The number of {@link Need#AT_LEAST}; 1 for the others. */
    public int least() {
        return least;
    }
}
