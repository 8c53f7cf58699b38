package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures of Kill Bill's own tests against our rules (D5). Each row either comes out the same, or
 * one of the named departures explains the difference and reproduces the other figure; a row that
 * neither holds for fails.
 */
class KillBillCasesTest {
    private static final Map<String, Integer> MONTHS =
            Map.of("MONTHLY", 1, "QUARTERLY", 3, "BIANNUAL", 6, "ANNUAL", 12);

    /** The rows give nine decimals, rounded for each part. */
    private static final BigDecimal CLOSE = new BigDecimal("0.000000003");

    private final Map<String, List<String>> departures = new TreeMap<>();

    @Test
    void everyRowIsComputedOrItsDepartureExplained() {
        List<CaseRow> rows = CaseRow.of("proration-killbill.csv");
        assertThat(rows).hasSizeGreaterThan(200);
        rows.forEach(this::check);
        departures.forEach((why, ids) -> System.out.println(ids.size() + " x " + why + ": " + ids));
    }

    private void check(CaseRow row) {
        if (row.has("period") && !MONTHS.containsKey(row.text("period"))) {
            depart(row, "we sell no periods of days or weeks (BillingPeriod)");
            return;
        }
        switch (row.text("kind")) {
            case "cycles" -> cycles(row);
            case "error" -> errs(row);
            case "whole_periods" -> same(row, Long.toString(wholePeriods(row)));
            case "advance_n" -> same(row, moved(row, 1));
            case "recede_n" -> same(row, moved(row, -1));
            case "proration" -> proration(row);
            case "first_billing_date" ->
                    same(row, anchor(row).firstFrom(row.date("start")).toString());
            case "last_bcd" -> same(row, lastBegun(row, row.date("end").minusDays(1)));
            case "billed_through" -> same(row, billedThrough(row));
            case "amount" -> amount(row);
            case "fixed30", "fixed30_credit" -> thirtyDays(row);
            default -> money(row);
        }
    }

    private void cycles(CaseRow row) {
        BigDecimal ours =
                billed(row).stream()
                        .map(BilledInAdvance::periods)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal theirs = row.number("expected");
        if (!close(ours, theirs)) {
            assertThat(byPlainSubtraction(row)).as(row.toString()).isCloseTo(theirs, within());
            depart(row, "a leading stub is measured against the anchored period (D5)");
        }
    }

    /** Their rule: the first anchored day less the months, without coming back to the anchor. */
    private static BigDecimal byPlainSubtraction(CaseRow row) {
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate first = anchor(row).firstFrom(row.date("start"));
        long plain = ChronoUnit.DAYS.between(first.minusMonths(months(row)), first);
        for (BilledInAdvance each : billed(row)) {
            boolean leading = each.part().start().isBefore(first);
            sum =
                    sum.add(
                            leading
                                    ? BilledInAdvance.share(each.part().days(), plain)
                                    : each.periods());
        }
        return sum;
    }

    private static void errs(CaseRow row) {
        assertThatThrownBy(
                        () -> {
                            if (row.has("end")) {
                                row.span();
                            }
                            billed(row);
                        })
                .as(row.toString())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long wholePeriods(CaseRow row) {
        BillingAnchor anchor = new BillingAnchor(row.date("start").getDayOfMonth(), months(row));
        long count = 0;
        ServicePeriod period = anchor.beginningOn(row.date("start"));
        while (!period.end().isAfter(row.date("end"))) {
            count++;
            period = anchor.beginningOn(period.end());
        }
        return count;
    }

    private static String moved(CaseRow row, int direction) {
        BillingAnchor anchor = new BillingAnchor(row.date("start").getDayOfMonth(), months(row));
        LocalDate day = row.date("start");
        for (int n = Integer.parseInt(row.noted("n=(\\d+)")); n > 0; n--) {
            day = direction > 0 ? anchor.beginningOn(day).end() : anchor.endingOn(day).start();
        }
        return day.toString();
    }

    private static String lastBegun(CaseRow row, LocalDate until) {
        BillingAnchor anchor = anchor(row);
        LocalDate day = anchor.firstFrom(row.date("start"));
        while (!anchor.beginningOn(day).end().isAfter(until)) {
            day = anchor.beginningOn(day).end();
        }
        return day.toString();
    }

    private static String billedThrough(CaseRow row) {
        List<BilledInAdvance> billed = billed(row);
        return billed.get(billed.size() - 1).part().end().toString();
    }

    private void proration(CaseRow row) {
        String fixed = row.noted("fixed_days=(\\d+)");
        if (row.text("expected_unit").equals("days")) {
            daysOfFixedMonths(row, Integer.parseInt(fixed));
            return;
        }
        BigDecimal ours = BilledInAdvance.share(row.span().days(), anchored(row).days());
        if (!close(ours, row.number("expected"))) {
            assertThat(fixed).as(row.toString()).isNotNull();
            long days = fixedDays(row, Integer.parseInt(fixed));
            assertThat(BilledInAdvance.share(days, Long.parseLong(fixed)))
                    .as(row.toString())
                    .isCloseTo(row.number("expected"), within());
            depart(row, "we count calendar days, not months of 30");
        }
    }

    private static ServicePeriod anchored(CaseRow row) {
        boolean trailing = row.text("note").contains("after_last");
        LocalDate on = row.date(trailing ? "start" : "end");
        BillingAnchor anchor = new BillingAnchor(on.getDayOfMonth(), months(row));
        return trailing ? anchor.beginningOn(on) : anchor.endingOn(on);
    }

    private void daysOfFixedMonths(CaseRow row, int fixed) {
        assertThat(fixedDays(row, fixed)).as(row.toString()).isEqualTo(row.whole("expected"));
        if (row.span().days() != row.whole("expected")) {
            depart(row, "we count calendar days, not months of 30");
        }
    }

    private static long fixedDays(CaseRow row, int daysOfMonth) {
        LocalDate start = row.date("start");
        LocalDate end = row.date("end");
        long months = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end));
        return months * daysOfMonth + end.getDayOfMonth() - start.getDayOfMonth();
    }

    private void thirtyDays(CaseRow row) {
        long days = fixedDays(row, 30);
        Money theirs = row.money("rate").share(days, 30, RoundingMode.HALF_UP);
        assertThat(theirs.amount()).as(row.toString()).isEqualByComparingTo(absolute(row));
        ServicePeriod whole = anchor(row).endingOn(row.date("end"));
        if (!Proration.charge(row.price(1), row.span(), whole).amount().equals(theirs)) {
            depart(row, "we count calendar days, not months of 30");
        }
    }

    private void amount(CaseRow row) {
        Money sum = Money.zero("USD");
        String already = row.noted("already invoiced with target (\\d{4}-\\d\\d-\\d\\d)");
        String change = row.noted("change (\\d{4}-\\d\\d-\\d\\d)");
        String[] days = row.text("bcd").split(" then ");
        String[] rates = row.text("rate").split(" then ");
        LocalDate start = row.date("start");
        for (int i = 0; i < days.length; i++) {
            LocalDate end = i + 1 < days.length ? LocalDate.parse(change) : row.date("end");
            BillingAnchor anchor = new BillingAnchor(Integer.parseInt(days[i]), months(row));
            Money price = CaseRow.usd(new BigDecimal(rates[i]));
            sum = sum.plus(sum(BilledInAdvance.of(anchor, start, end, row.date("target")), price));
            if (already != null) {
                LocalDate before = LocalDate.parse(already);
                sum = sum.minus(sum(BilledInAdvance.of(anchor, start, end, before), price));
            }
            start = end;
        }
        assertThat(sum.amount()).as(row.toString()).isEqualByComparingTo(row.number("expected"));
    }

    private static Money sum(List<BilledInAdvance> billed, Money price) {
        return billed.stream().map(each -> each.of(price)).reduce(Money.zero("USD"), Money::plus);
    }

    /** Credits and charges of a part of a period that the note names. */
    private void money(CaseRow row) {
        assertThat(row.text("kind"))
                .as(row.toString())
                .matches("(change|cancel|resume)_(credit|charge)|(full|prorated)_item|quantity");
        String quantity = row.noted("quantity (\\d+)");
        PeriodCharge price = row.price(quantity == null ? 1 : Integer.parseInt(quantity));
        ServicePeriod whole = whole(row);
        boolean unused =
                row.text("kind").endsWith("credit") && row.span().end().equals(whole.end());
        Money ours =
                unused
                        ? Proration.credit(price.net(), whole, row.span().start()).amount()
                        : Proration.charge(price, row.span(), whole).amount();
        if (ours.amount().compareTo(absolute(row)) != 0) {
            capped(row, ours);
        }
    }

    /** An adjustment before: we give back a share of what is left, they all that is left. */
    private void capped(CaseRow row, Money share) {
        String adjusted = row.noted("adjusted by -([\\d.]+)");
        assertThat(adjusted).as(row + " ours " + share).isNotNull();
        Money left = row.money("rate").minus(CaseRow.usd(new BigDecimal(adjusted)));
        assertThat(share.min(left).amount()).as(row.toString()).isEqualByComparingTo(absolute(row));
        Money ours = Proration.credit(left, whole(row), row.span().start()).amount();
        assertThat(ours).isLessThanOrEqualTo(left);
        depart(row, "the share is taken of what is not yet credited (D5), not capped by it");
    }

    private static ServicePeriod whole(CaseRow row) {
        String day = row.text("bcd").replaceAll(".* ", "");
        return row.notedPeriod(new BillingAnchor(Integer.parseInt(day), months(row)));
    }

    private static BigDecimal absolute(CaseRow row) {
        return row.number("expected").abs();
    }

    private static List<BilledInAdvance> billed(CaseRow row) {
        return BilledInAdvance.of(
                anchor(row), row.date("start"), row.date("end"), row.date("target"));
    }

    private static BillingAnchor anchor(CaseRow row) {
        return new BillingAnchor(row.whole("bcd"), months(row));
    }

    private static int months(CaseRow row) {
        return MONTHS.get(row.text("period"));
    }

    private static void same(CaseRow row, String ours) {
        assertThat(ours).as(row.toString()).isEqualTo(row.text("expected"));
    }

    private static boolean close(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CLOSE) <= 0;
    }

    private static Offset<BigDecimal> within() {
        return Offset.offset(CLOSE);
    }

    private void depart(CaseRow row, String why) {
        departures.computeIfAbsent(why, any -> new ArrayList<>()).add(row.text("id"));
    }
}
