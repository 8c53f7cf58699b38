package abono.pricing;

import abono.money.Money;
import abono.money.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A documented example and what the production classes say to it. */
record DocsCase(DocsRow row) {
    /** A figure of the documentation and ours. */
    record Figure(String name, BigDecimal theirs, BigDecimal ours) {
        boolean agrees() {
            return theirs.compareTo(ours) == 0;
        }

        /** How we name it in a list. */
        @Override
        public String toString() {
            return name + " " + ours;
        }

        /** The same figure, told with more or fewer decimals. */
        boolean agreesButForDecimals() {
            int scale = Math.min(theirs.scale(), ours.scale());
            return rounded(theirs, scale).equals(rounded(ours, scale));
        }

        private static BigDecimal rounded(BigDecimal number, int scale) {
            return number.setScale(scale, RoundingMode.HALF_UP);
        }
    }

    /** All figures that the row tells. */
    List<Figure> figures() {
        if (DocsRow.find("x/\\d+", row.fraction()).isPresent()) {
            return anchoredPeriod();
        }
        if (row.billDay().isPresent()) {
            return stubAndPeriods();
        }
        return row.inclusiveDays().isPresent() ? shareOfMonth() : change();
    }

    /** "x/91 (before the fix x/87)": the full period that a later start is in. */
    private List<Figure> anchoredPeriod() {
        ServicePeriod named = row.inclusiveDays().orElseThrow();
        YearMonth first = YearMonth.from(named.start());
        int months = (int) first.until(YearMonth.from(named.end()), ChronoUnit.MONTHS);
        BillingAnchor anchor = new BillingAnchor(first, named.start().getDayOfMonth(), months);
        ServicePeriod whole = anchor.containing(row.dated("started").orElseThrow());
        String days = DocsRow.find("x/(\\d+)", row.fraction()).orElseThrow().group(1);
        return List.of(new Figure("days", new BigDecimal(days), days(whole)));
    }

    /** Why the row answers otherwise than D5, or nothing when all its figures are ours. */
    Optional<Departure> departure() {
        List<Figure> others = others();
        if (row.hasFigures() && others.isEmpty()) {
            return Optional.empty();
        }
        if (row.granularity().matches(".*(second|minute|time).*")) {
            return Optional.of(Departure.TIME_OF_DAY);
        }
        if (row.granularity().matches(".*(/360|30-day).*")) {
            return Optional.of(Departure.FIXED_DAYS);
        }
        return !others.isEmpty() && others.stream().allMatch(Figure::agreesButForDecimals)
                ? Optional.of(Departure.OTHER_DECIMALS)
                : Optional.empty();
    }

    /** The figures that are not ours. */
    List<Figure> others() {
        return row.hasFigures()
                ? figures().stream().filter(figure -> !figure.agrees()).toList()
                : List.of();
    }

    /** From a start over a bill day up to a target, as many periods as have begun. */
    private List<Figure> stubAndPeriods() {
        LocalDate start = row.dated("start").orElseThrow();
        LocalDate target = row.dated("target").orElseThrow();
        BillingAnchor anchor =
                new BillingAnchor(YearMonth.from(start), row.billDay().orElseThrow(), 1);
        LocalDate end = anchor.containing(target).end();
        Money total =
                anchor.pieces(new ServicePeriod(start, end)).stream()
                        .map(days -> charge(row.oldPrice(), days, anchor.containing(days.start())))
                        .reduce(Money::plus)
                        .orElseThrow();
        return figures(null, null, total);
    }

    /** Days of a calendar month: both numbers have to be ours, not only the quotient. */
    private List<Figure> shareOfMonth() {
        ServicePeriod days = row.inclusiveDays().orElseThrow();
        ServicePeriod month = new BillingAnchor(YearMonth.from(days.start()), 1, 1).period(0);
        DocsRow.Share share = row.share().orElseThrow();
        return List.of(
                new Figure("days", BigDecimal.valueOf(share.days()), days(days)),
                new Figure("month", BigDecimal.valueOf(share.of()), days(month)));
    }

    /** A change within a period: credit for the old price, charge for the new one. */
    private List<Figure> change() {
        ServicePeriod whole = row.fullPeriod();
        ServicePeriod left = whole.from(row.changed());
        if (row.scenario().contains("in arrears")) {
            ServicePeriod used = new ServicePeriod(whole.start(), left.start());
            return with(used, whole, figures(null, charge(row.oldPrice(), used, whole), null));
        }
        boolean added = row.newPrice().startsWith("+") || row.newPrice().isEmpty();
        Money charge = charge(added ? row.oldPrice() : row.newPrice(), left, whole);
        Money old = added ? Money.zero("USD") : price(row.oldPrice()).net();
        Money credit = Proration.credit(old, whole, left.start()).amount();
        Money net = charge.minus(credit).plus(otherLines());
        return with(left, whole, figures(credit.negated(), charge, net));
    }

    /** What stands on the same invoice: a line of before, or the next full period. */
    private Money otherLines() {
        return row.scenario().contains("on next charge")
                ? price(row.newPrice()).net()
                : DocsRow.find("with the (\\d+) line", row.net())
                        .map(line -> price(line.group(1)).net())
                        .orElse(Money.zero("USD"));
    }

    /** Adds the row's share of days and ours, both times both denominators. */
    private List<Figure> with(ServicePeriod days, ServicePeriod whole, List<Figure> amounts) {
        List<Figure> all = new ArrayList<>(amounts);
        row.share()
                .map(
                        share ->
                                new Figure(
                                        "share",
                                        BigDecimal.valueOf(share.days() * whole.days()),
                                        BigDecimal.valueOf(days.days() * share.of())))
                .ifPresent(all::add);
        return all;
    }

    private List<Figure> figures(Money credit, Money charge, Money net) {
        List<Figure> figures = new ArrayList<>();
        add(figures, "credit", row.credit(), credit);
        add(figures, "charge", row.charge(), charge);
        add(figures, "net", row.net(), net);
        return figures;
    }

    private static void add(List<Figure> figures, String name, String theirs, Money ours) {
        DocsRow.number(theirs)
                .ifPresent(number -> figures.add(new Figure(name, number, ours.amount())));
    }

    private static Money charge(String price, ServicePeriod days, ServicePeriod whole) {
        return Proration.charge(price(price), days, whole).amount();
    }

    private static PeriodCharge price(String text) {
        Money unit = Money.of(DocsRow.number(text).orElseThrow(), "USD");
        return new PeriodCharge(unit, 1, Percent.ZERO);
    }

    private static BigDecimal days(ServicePeriod period) {
        return BigDecimal.valueOf(period.days());
    }
}
