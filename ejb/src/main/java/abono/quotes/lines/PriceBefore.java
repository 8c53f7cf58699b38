package abono.quotes.lines;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import abono.money.UnitPrice;
import abono.pricing.PeriodCharge;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** What a change or renewal starts from, and which price the seller named for it. */
@Embeddable
public class PriceBefore {
    @Column(name = "before_seats")
    private Integer seats;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_period")
    private BillingPeriod period;

    @Column(name = "before_minor")
    private Long netMinor;

    @Column(name = "kept_minor")
    private Long keptMinor;

    @Column(name = "named_percent")
    private Percent namedPercent;

    @Column(name = "named_off")
    private BigDecimal namedOff;

    @Column(name = "named_unit")
    private BigDecimal namedUnit;

    protected PriceBefore() {}

    /** What a priced change or renewal starts from; the line has something before it. */
    public PriceBefore(PricedLine priced) {
        AgreedBefore before = priced.charge().before();
        NamedPrice price = priced.input().price();
        seats = before.seats();
        period = before.period();
        netMinor = before.net().minor();
        keptMinor = before.kept() == null ? null : (Long) before.kept().minor();
        namedPercent = price.percent() == null ? null : new Percent(price.percent());
        namedOff = price.off();
        namedUnit = price.unit();
    }

    /** Whether it has more seats than before; all are new when it is not known how many it had. */
    public boolean grows(PeriodCharge charge) {
        return seats == null || charge.seats() > seats;
    }

    /** What is offered anew of an amendment: its new seats, or all when a price was named. */
    public boolean offersAnew() {
        return keptMinor != null || named().any();
    }

    /** The price that the seller named. */
    public NamedPrice named() {
        BigDecimal percent = namedPercent == null ? null : namedPercent.value();
        return new NamedPrice(percent, namedOff, namedUnit);
    }

    /** The part of a charge that new seats bear: all of it when all seats have one price. */
    public Part added(PeriodCharge charge) {
        if (keptMinor == null) {
            return new Part(charge.seats(), charge.list(), charge.net());
        }
        int added = charge.seats() - seats;
        Money kept = Money.ofMinor(keptMinor, charge.unit().currency());
        return new Part(added, charge.unit().times(added), charge.net().minus(kept));
    }

    /** Some of the seats of a line, before and after discounts. */
    public record Part(int seats, Money list, Money net) {}

    /** What a seat costs before and after a change to the charge, each for its period. */
    public PriceChange change(PeriodCharge charge, BillingPeriod now) {
        if (seats == null) {
            return null;
        }
        String currency = charge.unit().currency();
        SeatPrice before = each(seats, Money.ofMinor(netMinor, currency), period);
        Part added = added(charge);
        SeatPrice fresh = each(added.seats(), added.net(), now);
        return keptMinor == null
                ? new PriceChange(before, fresh, null)
                : new PriceChange(
                        before, each(seats, Money.ofMinor(keptMinor, currency), now), fresh);
    }

    private static SeatPrice each(int seats, Money net, BillingPeriod period) {
        return new SeatPrice(seats, UnitPrice.of(net, seats), period);
    }
}
