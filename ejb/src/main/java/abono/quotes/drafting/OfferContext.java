package abono.quotes.drafting;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.RenewalPrices;
import abono.pricing.schedules.ContractSchedule;
import abono.quotes.lines.AgreedOnDay;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PlanInput;
import abono.subscriptions.Subscription;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What an offer is checked and priced against, looked up at once whatever the number of lines.
 *
 * @param today in the account's time zone
 * @param plans the wanted ones that there are, with product and prices
 * @param subscriptions the account's contracts, by id
 * @param promised whether a line's unit price is one that was promised before and holds (U2); else
 *     the catalog's of today does
 */
public record OfferContext(
        OfferInput input,
        String currency,
        LocalDate today,
        Map<UUID, Plan> plans,
        Map<UUID, Subscription> subscriptions,
        boolean promised) {
    /** The first day of service: never in the past. */
    public LocalDate start() {
        return start(input.term().startsOn(), today);
    }

    /** The first day of service when this one is wanted; null is as soon as possible. */
    public static LocalDate start(LocalDate wanted, LocalDate today) {
        return wanted == null || wanted.isBefore(today) ? today : wanted;
    }

    /** The subscription whose renewal date new ones get, or null. */
    public Subscription aligned() {
        UUID alignTo = input.term().alignTo();
        return alignTo == null ? null : subscriptions.get(alignTo);
    }

    /** The subscription that a line is about, or null. */
    public Subscription touched(LineInput line) {
        return line instanceof LineInput.Touching about && about.subscription() != null
                ? subscriptions.get(about.subscription())
                : null;
    }

    /** The plan that a line is of: its own, or the one that the subscription has; or null. */
    public Plan plan(LineInput line) {
        UUID typed = sold(line).plan();
        if (typed != null) {
            return plans.get(typed);
        }
        Choice agreed = agreed(line);
        return agreed == null ? null : plans.get(agreed.plan().id());
    }

    /**
     * What was agreed for what a line changes, renews or ends, on the day from which it does (Q2);
     * null when it is about none.
     */
    Choice agreed(LineInput line) {
        Subscription touched = touched(line);
        if (touched == null || !touched.contract().made()) {
            return touched == null ? null : touched.choice();
        }
        return AgreedOnDay.of(touched, line.kind(), start()).choice();
    }

    /** The period that a line's price is for: its own, or the subscription's; or null. */
    public BillingPeriod period(LineInput line) {
        Choice agreed = agreed(line);
        BillingPeriod typed = sold(line).period();
        return typed != null || agreed == null ? typed : agreed.period();
    }

    /** How many seats a line is for: its own, or the subscription's, of a fee its quantity. */
    public Integer seats(LineInput line) {
        if (line instanceof LineInput.Fee fee) {
            return fee.quantity();
        }
        Choice agreed = agreed(line);
        Integer typed = sold(line).seats();
        return typed != null || agreed == null ? typed : (Integer) agreed.charge().seats();
    }

    private static PlanInput sold(LineInput line) {
        return line instanceof LineInput.Selling selling ? selling.sold() : PlanInput.AS_AGREED;
    }

    /**
     * What a renewal within its tier and period is offered at when no price is named: what a term
     * would cost that begins by itself, at the catalog's prices of today (D1, Q10).
     */
    Choice renewed(LineInput line) {
        ContractSchedule contract = touched(line).contractSchedule(RenewalPrices.unchanged());
        LocalDate last = contract.end().minusDays(1);
        return contract.on(last).renewing().renewedOn(today, plan(line));
    }

    /**
     * Whether it changes a subscription within its tier and period, whose agreed price is kept; a
     * renewal keeps it when it names no other.
     */
    boolean keepsPrice(LineInput line) {
        boolean keeps =
                line.kind() == LineKind.AMENDMENT
                        || line.kind() == LineKind.RENEWAL && !priced(line);
        return keeps && agreed(line).sameTier(plan(line), period(line));
    }

    /** Whether a price or a discount is named with it. */
    boolean priced(LineInput line) {
        return line.price().percent() != null || line.price().off() != null || named(line);
    }

    /** Whether its price of a seat is named with it, so that the catalog's is not asked for. */
    boolean named(LineInput line) {
        return line.price().unit() != null
                && (promised || line.kind() == LineKind.FEE || line.kind() == LineKind.AMENDMENT);
    }

    /** How a line is billed. */
    BillingFrequency frequency(BillingPeriod period) {
        BillingFrequency common = input.billing().frequency();
        return common != null ? common : BillingFrequency.valueOf(period.name());
    }

    int freeMonths() {
        return input.term().freeMonths() == null ? 0 : input.term().freeMonths();
    }
}
