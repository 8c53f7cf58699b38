package abono.quotes.lines;

import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What a line costs for a price period, and what that comes to over the term. */
@Embeddable
public class LinePrice {
    private int seats;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "discount_percent")
    private Percent discountPercent;

    @Column(name = "off_minor")
    private long offMinor;

    @Column(name = "offer_percent")
    private Percent offerPercent;

    @Column(name = "offer_base_minor")
    private long offerBaseMinor;

    @Column(name = "offer_share_minor")
    private long offerShareMinor;

    @Column(name = "list_minor")
    private long listMinor;

    @Column(name = "net_minor")
    private long netMinor;

    @Column(name = "credit_minor")
    private long creditMinor;

    @Convert(converter = PartsConverter.class)
    private List<LinePart> parts;

    private Derivation derivation;

    protected LinePrice() {}

    /** The price of a line as it was charged, with what it comes to over the term. */
    public LinePrice(LineCharge priced, LineFigures figures) {
        PeriodCharge charge = priced.charge();
        seats = charge.seats();
        unitMinor = charge.unit().minor();
        discountPercent = charge.discountPercent();
        offMinor = charge.off().minor();
        offerPercent = charge.offerPercent();
        offerBaseMinor = priced.offerBase().minor();
        offerShareMinor = charge.offerShare().minor();
        listMinor = figures.list().minor();
        netMinor = figures.net().minor();
        creditMinor = figures.credit().minor();
        parts = figures.parts();
        derivation = figures.derivation();
    }

    /** Seats, price and discounts of each period, in the quote's currency. */
    public PeriodCharge charge(String currency) {
        return new PeriodCharge(
                Money.ofMinor(unitMinor, currency),
                seats,
                discountPercent,
                Money.ofMinor(offMinor, currency),
                offerPercent,
                Money.ofMinor(offerShareMinor, currency));
    }

    /** What a discount of the whole quote is taken off. */
    public Money offerBase(String currency) {
        return Money.ofMinor(offerBaseMinor, currency);
    }

    /** What it comes to over the whole term, in the quote's currency. */
    public LineFigures figures(String currency) {
        return new LineFigures(
                Money.ofMinor(listMinor, currency),
                Money.ofMinor(netMinor, currency),
                Money.ofMinor(creditMinor, currency),
                parts,
                derivation);
    }
}
