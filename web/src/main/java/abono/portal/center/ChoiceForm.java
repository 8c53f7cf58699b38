package abono.portal.center;

import abono.catalog.BillingPeriod;
import abono.orders.ItemInput;
import abono.orders.ItemKind;
import abono.portal.Typed;
import abono.refusals.InvalidInput;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Tier, seats and billing period as they are being chosen: what stands in the fields and in the
 * address. Seats that are no number stay as they were typed.
 */
public class ChoiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String plan;
    private String seats;
    private String suggested;

    /** What untouched seats were before the limits of the tier moved them. */
    private String moved;

    private BillingPeriod period;

    /** Chooses what is not chosen yet, and lets untouched seats follow the tier's limits. */
    void settle(List<Tier> tiers, int wanted, BillingPeriod usual) {
        if (tiers.stream().noneMatch(tier -> tier.code().equals(plan))) {
            plan = tiers.get(0).code();
        }
        Tier tier = tier(tiers);
        if (tier.price(period) == null) {
            period = tier.price(usual) == null ? tier.periods().get(0) : usual;
        }
        int nearest = tier.limits().nearest(wanted);
        if (seats == null && wanted > 1 && nearest != wanted) {
            moved = Integer.toString(wanted);
        }
        suggest(Integer.toString(nearest));
    }

    /** Fills seats in that nobody has typed. */
    void suggest(String wanted) {
        if (seats != null && !seats.equals(suggested)) {
            moved = null;
            return;
        }
        if (seats != null && !seats.equals(wanted)) {
            moved = seats;
        }
        seats = wanted;
        suggested = wanted;
    }

    /** The number of seats that the chosen tier does not allow and that was replaced, or null. */
    public String getMoved() {
        return moved;
    }

    /** The chosen tier. */
    Tier tier(List<Tier> tiers) {
        return tiers.stream()
                .filter(tier -> tier.code().equals(plan))
                .findFirst()
                .orElse(tiers.get(0));
    }

    /**
     * What is asked for.
     *
     * @throws InvalidInput when the seats can't be read
     */
    ItemInput input(ItemKind kind, Tier tier, UUID subscription, Locale locale) {
        Typed typed = new Typed(locale);
        Integer count = typed.wholeNumber("seats", seats);
        InvalidInput.throwIfAny(typed.problems());
        return new ItemInput(kind, tier.plan().id(), count, period, subscription);
    }

    /** Whether the address says any part of the choice. */
    boolean isStated() {
        return plan != null || seats != null || period != null;
    }

    /** Begins with what there is already, where the address says nothing. */
    void begin(String code, String count, BillingPeriod usual) {
        plan = plan == null ? code : plan;
        seats = seats == null ? count : seats;
        period = period == null ? usual : period;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats == null ? "" : seats;
    }

    public BillingPeriod getPeriod() {
        return period;
    }

    public void setPeriod(BillingPeriod period) {
        this.period = period;
    }

    /** As it stands in the address; where that says nothing, nobody has typed. */
    public String getCount() {
        return seats;
    }

    public void setCount(String count) {
        seats = count;
    }

    /** As it stands in the address; what is no period there is none. */
    public String getBilling() {
        return period == null ? null : period.name();
    }

    /** Reads the address. */
    public void setBilling(String billing) {
        period =
                List.of(BillingPeriod.values()).stream()
                        .filter(each -> each.name().equals(billing))
                        .findFirst()
                        .orElse(null);
    }
}
