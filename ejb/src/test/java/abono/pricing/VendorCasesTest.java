package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Numeric examples of vendors' public documents against our arithmetic (D5). Where a vendor counts
 * seconds or months of 30 days, the share that it names is computed by our one rounding, and the
 * departure is said; a row that neither holds for fails.
 */
class VendorCasesTest {
    private static final Pattern FRACTION =
            Pattern.compile("(?:1\\+)?(\\d+)(?:\\*[\\d.]+)?/(\\d+)(?: = .*)?");

    private final Map<String, List<String>> said = new TreeMap<>();

    @Test
    void everyRowIsComputedOrItsDepartureExplained() {
        List<CaseRow> rows = CaseRow.of("proration-docs.csv");
        assertThat(rows).hasSizeGreaterThan(15);
        rows.forEach(this::check);
        said.forEach((why, which) -> System.out.println(why + ": " + which));
    }

    private void check(CaseRow row) {
        boolean share = FRACTION.matcher(row.text("fraction")).matches();
        boolean figures =
                row.has("expected_credit")
                        || row.has("expected_charge")
                        || row.text("expected_net").matches("-?[\\d.]+");
        if (share && figures) {
            amounts(row);
        } else if (share) {
            days(row);
        } else if (figures) {
            firstDay(row);
        } else {
            assertThat(row.text("scenario") + row.text("note"))
                    .as(row.toString())
                    .containsPattern("formula|rule|interval change|denominator");
            say(row, "a rule in words");
            rule(row);
        }
    }

    /** A share of the old price is given back, the same share of the new one is charged. */
    private void amounts(CaseRow row) {
        Matcher fraction = FRACTION.matcher(row.text("fraction"));
        assertThat(fraction.matches()).isTrue();
        long part = Long.parseLong(fraction.group(1));
        long whole = Long.parseLong(fraction.group(2));
        if (row.has("expected_credit")) {
            Money credit = price(row.text("old_price")).share(part, whole, RoundingMode.HALF_UP);
            agree(row, credit, row.number("expected_credit").abs());
        }
        String charge = row.has("expected_charge") ? "expected_charge" : "expected_net";
        if (row.has("expected_charge") || !row.has("expected_credit")) {
            String price = row.has("new_price") ? row.text("new_price") : row.text("old_price");
            Money ours = charged(row, price).share(part, whole, RoundingMode.HALF_UP);
            if (row.text("fraction").startsWith("1+")) {
                ours = ours.plus(price(price));
            }
            agree(row, ours, row.number(charge));
        }
        if (!row.text("granularity").startsWith("day")) {
            say(row, "counts by " + row.text("granularity") + ", we count calendar days");
        }
    }

    /** What is charged for: the added seats, the plan that ran in arrears, or the new plan. */
    private static Money charged(CaseRow row, String price) {
        if (price.startsWith("+")) {
            return price(row.text("old_price"));
        }
        return price(row.text("scenario").contains("in arrears") ? row.text("old_price") : price);
    }

    private void agree(CaseRow row, Money ours, BigDecimal theirs) {
        if (ours.amount().compareTo(theirs) == 0) {
            return;
        }
        int decimals = Math.min(theirs.scale(), ours.amount().scale());
        assertThat(ours.amount().setScale(decimals, RoundingMode.HALF_UP))
                .as(row.toString())
                .isEqualByComparingTo(theirs.setScale(decimals, RoundingMode.HALF_UP));
        say(row, "shown there with other decimals than the currency has");
    }

    /** Both ends of their service period are part of it; ours ends the day after. */
    private void days(CaseRow row) {
        if (row.text("fraction").startsWith("x")) {
            return;
        }
        Matcher period =
                Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)")
                        .matcher(row.text("period"));
        assertThat(period.matches()).as(row.toString()).isTrue();
        LocalDate first = LocalDate.parse(period.group(1));
        LocalDate after = LocalDate.parse(period.group(2)).plusDays(1);
        String ours =
                new ServicePeriod(first, after).days()
                        + "/"
                        + YearMonth.from(first).lengthOfMonth();
        if (!ours.equals(row.text("fraction"))) {
            assertThat(row.text("granularity")).as(row.toString()).contains("360");
            say(row, "counts months of 30 days, we count calendar days");
        }
    }

    /** Everything that was charged for a period is given back on its first day. */
    private void firstDay(CaseRow row) {
        assertThat(row.text("change_at")).as(row.toString()).isEqualTo("day 1");
        LocalDate day = LocalDate.of(2026, 3, 1);
        ServicePeriod march = new ServicePeriod(day, day.plusMonths(1));
        Money credit = Proration.credit(price(row.text("old_price")), march, day).amount();
        agree(row, credit, row.number("expected_credit").abs());
        agree(row, price(row.text("new_price")), row.number("expected_charge"));
    }

    /** The one rule in words with a figure: Lago's denominator is that of the anchored period. */
    private static void rule(CaseRow row) {
        Matcher denominator = Pattern.compile("x/(\\d+).*").matcher(row.text("fraction"));
        if (denominator.matches()) {
            String[] ends = row.text("period").split("\\.\\.");
            LocalDate start = LocalDate.parse(ends[0]);
            ServicePeriod quarter = new BillingAnchor(start.getDayOfMonth(), 3).beginningOn(start);
            assertThat(quarter.end()).isEqualTo(LocalDate.parse(ends[1]).plusDays(1));
            assertThat(quarter.days()).isEqualTo(Long.parseLong(denominator.group(1)));
        }
    }

    private static Money price(String text) {
        return CaseRow.usd(new BigDecimal(text.replaceAll("[^\\d.].*", "")));
    }

    private void say(CaseRow row, String why) {
        said.computeIfAbsent(why, any -> new ArrayList<>())
                .add(row.text("vendor") + " " + row.text("scenario"));
    }
}
