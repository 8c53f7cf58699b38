package abono.pricing;

import abono.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What our rules bill in advance from a start up to a target day: a stub to the first anchored day,
 * then every period that begins by the target, the last one cut where the service ends.
 *
 * @param part the days billed
 * @param whole the full billing period that they are measured against
 */
record BilledInAdvance(ServicePeriod part, ServicePeriod whole) {
    static List<BilledInAdvance> of(
            BillingAnchor anchor, LocalDate start, LocalDate end, LocalDate target) {
        new ServicePeriod(start, target.plusDays(1));
        List<BilledInAdvance> billed = new ArrayList<>();
        LocalDate from = anchor.firstFrom(start);
        if (from.isAfter(start)) {
            ServicePeriod whole = anchor.endingOn(from);
            billed.add(new BilledInAdvance(new ServicePeriod(start, earlier(from, end)), whole));
        }
        while (!from.isAfter(target) && (end == null || from.isBefore(end))) {
            ServicePeriod whole = anchor.beginningOn(from);
            billed.add(new BilledInAdvance(cut(whole, end), whole));
            from = whole.end();
        }
        return billed;
    }

    private static ServicePeriod cut(ServicePeriod whole, LocalDate end) {
        return new ServicePeriod(whole.start(), earlier(whole.end(), end));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    /** How many billing periods that is. */
    BigDecimal periods() {
        return share(part.days(), whole.days());
    }

    static BigDecimal share(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
    }

    /** What it costs. */
    Money of(Money price) {
        return price.share(part.days(), whole.days(), RoundingMode.HALF_UP);
    }
}
