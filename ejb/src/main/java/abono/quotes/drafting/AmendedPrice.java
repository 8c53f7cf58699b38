package abono.quotes.drafting;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import abono.quotes.lines.AgreedBefore;
import abono.quotes.lines.LineCharge;
import java.math.RoundingMode;

/**
 * What an amended or renewed subscription costs for a price period (Q2): the seats that stay keep
 * what was agreed for one of them, discounts included, and new ones are offered at it too unless
 * the seller types another price. In another tier, or priced by another period, there is no agreed
 * price: the seats get the catalog's, less the discounts that were agreed.
 *
 * @param agreed what it costs now
 * @param agreedPeriod that this is for
 * @param seats how many it will have
 * @param offerPercent off the whole quote: taken off what is offered anew, not off what was agreed
 */
record AmendedPrice(
        PeriodCharge agreed, BillingPeriod agreedPeriod, int seats, Percent offerPercent) {
    /**
     * What the seller typed; what is null was not.
     *
     * @param unit price of a seat
     */
    record Typed(Money unit, Percent percent, Money off) {
        static final Typed NOTHING = new Typed(null, null, null);

        boolean any() {
            return unit != null || percent != null || off != null;
        }

        private PeriodCharge charge(Money usual, int seats, Percent offerPercent) {
            return new PeriodCharge(
                    unit == null ? usual : unit,
                    seats,
                    percent == null ? Percent.ZERO : percent,
                    off == null ? Money.zero(usual.currency()) : off,
                    offerPercent);
        }
    }

    /** In the same tier and by the same period. */
    LineCharge same(Typed typed) {
        int added = Math.max(0, seats - agreed.seats());
        if (typed.any() && added == 0) {
            return anew(typed.charge(agreed.unit(), seats, offerPercent));
        }
        if (typed.any()) {
            return mixed(typed.charge(agreed.unit(), added, Percent.ZERO));
        }
        PeriodCharge continued = continued();
        if (added == 0 || offerPercent.isZero()) {
            return new LineCharge(continued, zero(), before(null));
        }
        Money list = agreed.unit().times(added);
        Money off = list.minus(continued.net().minus(agreed.net()));
        return mixed(new PeriodCharge(agreed.unit(), added, Percent.ZERO, off, Percent.ZERO));
    }

    /**
     * In another term, when no price is typed: all seats are offered anew at what was agreed, and a
     * discount of the whole quote is off all of them.
     */
    LineCharge renewed() {
        PeriodCharge continued = continued();
        if (offerPercent.isZero()) {
            return new LineCharge(continued, zero(), before(null));
        }
        PeriodCharge own = continued.ofItsOwn();
        return anew(
                new PeriodCharge(
                        own.unit(), seats, own.discountPercent(), own.off(), offerPercent));
    }

    /**
     * In another tier or by another period.
     *
     * @param usual the catalog's price of a seat
     * @param period that this is for
     */
    LineCharge other(Typed typed, Money usual, BillingPeriod period) {
        return anew(
                typed.any()
                        ? typed.charge(usual, seats, offerPercent)
                        : discountedAsAgreed(usual, period));
    }

    private PeriodCharge discountedAsAgreed(Money usual, BillingPeriod period) {
        Percent percent = agreed.discountPercent();
        Money left = new PeriodCharge(usual, seats, percent).net();
        long months = (long) seats * period.months();
        long monthsBefore = (long) agreed.seats() * agreedPeriod.months();
        Money off = agreed.off().share(months, monthsBefore, RoundingMode.HALF_UP).min(left);
        Money whole = left.minus(off).percent(agreed.offerPercent(), RoundingMode.HALF_UP);
        return new PeriodCharge(usual, seats, percent, off.plus(whole), offerPercent);
    }

    /** At the agreed price of a seat: an amount off is for each seat as much as it was. */
    private PeriodCharge continued() {
        if (seats == agreed.seats()) {
            return agreed;
        }
        Percent percent = agreed.discountPercent();
        Money left = new PeriodCharge(agreed.unit(), seats, percent).net();
        Money off = agreed.off().share(seats, agreed.seats(), RoundingMode.HALF_UP).min(left);
        return new PeriodCharge(agreed.unit(), seats, percent, off, agreed.offerPercent());
    }

    private LineCharge anew(PeriodCharge charge) {
        return new LineCharge(charge, charge.beforeOffer(), before(null));
    }

    /** New seats at a price of their own beside those that stay, as one charge to the cent. */
    private LineCharge mixed(PeriodCharge added) {
        Money unit = added.unit().compareTo(agreed.unit()) > 0 ? added.unit() : agreed.unit();
        Money off = unit.times(seats).minus(agreed.net()).minus(added.net());
        Money share = added.net().percent(offerPercent, RoundingMode.HALF_UP);
        PeriodCharge charge = new PeriodCharge(unit, seats, Percent.ZERO, off, offerPercent, share);
        return new LineCharge(charge, added.net(), before(agreed.net()));
    }

    private AgreedBefore before(Money kept) {
        return new AgreedBefore(agreed.seats(), agreedPeriod, agreed.net(), kept);
    }

    private Money zero() {
        return Money.zero(agreed.unit().currency());
    }
}
