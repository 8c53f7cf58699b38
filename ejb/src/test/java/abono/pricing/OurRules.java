package abono.pricing;

import abono.money.Money;
import abono.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The production classes. */
final class OurRules implements Rules {
    @Override
    public BigDecimal charge(
            KillBillRow row, BigDecimal rate, ServicePeriod days, ServicePeriod whole) {
        return major(row, Proration.charge(full(row, rate), days, whole));
    }

    @Override
    public BigDecimal credit(KillBillRow row, ServicePeriod days, ServicePeriod whole) {
        PeriodCharge full = full(row, row.rates().get(0));
        Money before = Money.of(row.adjusted(), row.unit());
        Prorated credit =
                days.end().equals(whole.end())
                        ? Proration.credit(full.net(), before, whole, days.start())
                        : Proration.charge(full, days, whole);
        return major(row, credit).negate();
    }

    @Override
    public long wholePeriods(KillBillRow row) {
        BillingAnchor anchor = row.anchor(row.start(), row.start().getDayOfMonth());
        return anchor.pieces(row.days()).stream()
                .filter(piece -> piece.equals(anchor.containing(piece.start())))
                .count();
    }

    @Override
    public LocalDate advance(KillBillRow row, int periods) {
        return row.anchor(row.start(), row.start().getDayOfMonth()).begin(periods);
    }

    @Override
    public long days(KillBillRow row) {
        return row.days().days();
    }

    /** A cycle is a price of a thousand million yen, so its fraction comes to nine decimals. */
    private static PeriodCharge full(KillBillRow row, BigDecimal rate) {
        Money unit =
                row.unit().equals("cycles")
                        ? Money.of(rate.movePointRight(9), "JPY")
                        : Money.of(rate, row.unit());
        return new PeriodCharge(unit, row.quantity(), Percent.ZERO);
    }

    private static BigDecimal major(KillBillRow row, Prorated share) {
        BigDecimal amount = share.amount().amount();
        return row.unit().equals("cycles") ? amount.movePointLeft(9) : amount;
    }
}
