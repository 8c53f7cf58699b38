package abono.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a biller decides: our production classes or a plain model of somebody's rules. */
interface Rules {
    /** The price of some days of a full period, for the row's quantity. */
    BigDecimal charge(KillBillRow row, BigDecimal rate, ServicePeriod days, ServicePeriod whole);

    /** What is given back for some days of a full period that was charged. */
    BigDecimal credit(KillBillRow row, ServicePeriod days, ServicePeriod whole);

    /** How many whole periods there are from the row's start to its end. */
    long wholePeriods(KillBillRow row);

    /** The date that is so many periods after the row's start. */
    LocalDate advance(KillBillRow row, int periods);

    /** Days from the row's start to its end. */
    long days(KillBillRow row);
}
