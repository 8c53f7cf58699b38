package abono.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules written down once more, without our money and shares: D5, and what Kill Bill does
 * otherwise, each to be switched on by itself.
 */
record PlainRules(Set<Departure> departures) implements Rules {
    static final PlainRules D5 = new PlainRules(Set.of());
    static final PlainRules KILL_BILL = new PlainRules(EnumSet.allOf(Departure.class));

    private boolean does(Departure departure) {
        return departures.contains(departure);
    }

    @Override
    public BigDecimal charge(
            KillBillRow row, BigDecimal rate, ServicePeriod days, ServicePeriod whole) {
        return share(row, rate, days, denominator(row, days, whole));
    }

    @Override
    public BigDecimal credit(KillBillRow row, ServicePeriod days, ServicePeriod whole) {
        BigDecimal rate = row.rates().get(0);
        BigDecimal left =
                rate.multiply(BigDecimal.valueOf(row.quantity())).subtract(row.adjusted());
        return share(row, rate, days, fixed(row) ? row.fixedDays().get() : whole.days())
                .min(left)
                .negate();
    }

    @Override
    public long wholePeriods(KillBillRow row) {
        if (!row.ofMonths()) {
            return row.days().days() / row.length().getDays();
        }
        if (does(Departure.PLAIN_CALENDAR)) {
            return ChronoUnit.MONTHS.between(row.start(), row.end()) / row.months();
        }
        int periods = 0;
        while (!advance(row, periods + 1).isAfter(row.end())) {
            periods++;
        }
        return periods;
    }

    @Override
    public LocalDate advance(KillBillRow row, int periods) {
        if (!does(Departure.PLAIN_CALENDAR)) {
            return row.start().plus(row.length().multipliedBy(periods));
        }
        LocalDate date = row.start();
        for (int i = 0; i < Math.abs(periods); i++) {
            date = periods > 0 ? date.plus(row.length()) : date.minus(row.length());
        }
        return date;
    }

    @Override
    public long days(KillBillRow row) {
        return days(row, row.days());
    }

    private boolean fixed(KillBillRow row) {
        return does(Departure.FIXED_DAYS) && row.fixedDays().isPresent();
    }

    /** With fixed days the first month alone is made longer or shorter. */
    private long days(KillBillRow row, ServicePeriod days) {
        YearMonth first = YearMonth.from(days.start());
        return !fixed(row) || first.equals(YearMonth.from(days.end()))
                ? days.days()
                : days.days() - first.lengthOfMonth() + row.fixedDays().get();
    }

    private long denominator(KillBillRow row, ServicePeriod days, ServicePeriod whole) {
        if (fixed(row)) {
            return row.fixedDays().get();
        }
        if (!does(Departure.PLAIN_CALENDAR) || days.equals(whole)) {
            return whole.days();
        }
        return days.end().equals(whole.end())
                ? ChronoUnit.DAYS.between(whole.end().minus(row.length()), whole.end())
                : ChronoUnit.DAYS.between(whole.start(), whole.start().plus(row.length()));
    }

    private BigDecimal share(KillBillRow row, BigDecimal rate, ServicePeriod days, long of) {
        boolean cycles = row.unit().equals("cycles");
        int scale = cycles ? 9 : Currency.getInstance(row.unit()).getDefaultFractionDigits();
        BigDecimal price = rate.multiply(BigDecimal.valueOf(row.quantity()));
        BigDecimal part = BigDecimal.valueOf(days(row, days));
        BigDecimal whole = BigDecimal.valueOf(of);
        return does(Departure.NINE_DECIMALS)
                ? part.divide(whole, 9, RoundingMode.HALF_UP)
                        .multiply(price)
                        .setScale(scale, RoundingMode.HALF_UP)
                : price.multiply(part).divide(whole, scale, RoundingMode.HALF_UP);
    }
}
