package abono.subscriptions;

import abono.money.Money;
import abono.money.Percent;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The price that a subscription keeps, and what was agreed to be taken off it (D1). */
@Embeddable
class Agreed {
    private String currency;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "discount_percent")
    private Percent discountPercent;

    @Column(name = "off_minor")
    private long offMinor;

    @Column(name = "offer_percent")
    private Percent offerPercent;

    @Column(name = "offer_share_minor")
    private long offerShareMinor;

    @Column(name = "agreed_on")
    private LocalDate on;

    protected Agreed() {}

    Agreed(Choice choice) {
        PeriodCharge charge = choice.charge();
        on = choice.agreedOn();
        currency = charge.unit().currency();
        unitMinor = charge.unit().minor();
        discountPercent = charge.discountPercent();
        offMinor = charge.off().minor();
        offerPercent = charge.offerPercent();
        offerShareMinor = charge.offerShare().minor();
    }

    String currency() {
        return currency;
    }

    /** Since which day the price is agreed, or null when it is not known. */
    LocalDate on() {
        return on;
    }

    PeriodCharge charge(int seats) {
        return new PeriodCharge(
                Money.ofMinor(unitMinor, currency),
                seats,
                discountPercent,
                Money.ofMinor(offMinor, currency),
                offerPercent,
                Money.ofMinor(offerShareMinor, currency));
    }
}
