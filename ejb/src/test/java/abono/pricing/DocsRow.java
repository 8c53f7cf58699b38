package abono.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** A row of proration-docs.csv, whose columns are short texts; an empty one is an empty text. */
record DocsRow(
        String vendor,
        String granularity,
        String scenario,
        String oldPrice,
        String newPrice,
        String period,
        String changeAt,
        String fraction,
        String credit,
        String charge,
        String net) {
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    static DocsRow of(ArgumentsAccessor columns) {
        String[] text =
                columns.toList().stream()
                        .map(column -> column == null ? "" : column.toString())
                        .toArray(String[]::new);
        return new DocsRow(
                text[0], text[1], text[2], text[3], text[4], text[5], text[6], text[7], text[8],
                text[9], text[10]);
    }

    String id() {
        return String.join(" | ", vendor, granularity, scenario, period);
    }

    /** The first place in a text where a pattern is found. */
    static Optional<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().findFirst();
    }

    /** The number that a text begins with, or what a sum comes to. */
    static Optional<BigDecimal> number(String text) {
        return find("^-?\\d+(\\.\\d+)?", text.substring(text.indexOf('=') + 1))
                .map(found -> new BigDecimal(found.group()));
    }

    /** Whether there is an amount or a share to be held against. */
    boolean hasFigures() {
        return !share().isEmpty()
                || Stream.of(credit, charge, net).anyMatch(text -> number(text).isPresent())
                || find("x/\\d+", fraction).isPresent();
    }

    /** The share of days, "3/28" or "3*9/28", when the row tells one in figures. */
    Optional<Share> share() {
        return find("^(\\d+)(?:\\*\\d+)?/(\\d+)", fraction).map(Share::of);
    }

    /** So many days of a period's. */
    record Share(long days, long of) {
        static Share of(MatchResult found) {
            return new Share(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)));
        }
    }

    /** The days of a period that a row names by both its ends, the last one included. */
    Optional<ServicePeriod> inclusiveDays() {
        return find("(" + DATE + ")\\.\\.(" + DATE + ")", period)
                .map(
                        found ->
                                new ServicePeriod(
                                        LocalDate.parse(found.group(1)),
                                        LocalDate.parse(found.group(2)).plusDays(1)));
    }

    Optional<LocalDate> dated(String word) {
        return find(word + " (" + DATE + ")", scenario + " " + changeAt)
                .map(found -> LocalDate.parse(found.group(1)));
    }

    Optional<Integer> billDay() {
        return find("bill day (\\d+)", scenario).map(found -> Integer.valueOf(found.group(1)));
    }

    /** A month by its name (of a year that isn't a leap year) or number, or so many days. */
    ServicePeriod fullPeriod() {
        LocalDate first = LocalDate.of(2027, 4, 1);
        return find("(\\d{4}-\\d{2})$", period)
                .map(found -> YearMonth.parse(found.group(1)).atDay(1))
                .or(() -> month(period).map(month -> LocalDate.of(2027, month, 1)))
                .map(day -> new BillingAnchor(YearMonth.from(day), 1, 1).period(0))
                .orElseGet(
                        () ->
                                find("(\\d+) days", period)
                                        .map(found -> Long.parseLong(found.group(1)))
                                        .map(days -> new ServicePeriod(first, first.plusDays(days)))
                                        .orElse(new ServicePeriod(first, first.plusMonths(1))));
    }

    /** The first day that the old price doesn't hold any more, by the calendar's days. */
    LocalDate changed() {
        ServicePeriod full = fullPeriod();
        if (scenario.contains("on the day of signup")) {
            return full.start();
        }
        if (changeAt.equals("half way")) {
            return full.start().plusDays(full.days() / 2);
        }
        return find("(\\d+) days left|^(\\d+) days ", changeAt)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(left -> full.end().minusDays(Long.parseLong(left)))
                .or(() -> dayOfPeriod(full))
                .orElseThrow(() -> new AssertionError("Nobody knows when: " + this));
    }

    /** "day 12": after so many days; "June 15": on that date. */
    private Optional<LocalDate> dayOfPeriod(ServicePeriod full) {
        return find("(\\w+) (\\d+)$", changeAt)
                .map(
                        found ->
                                full.start()
                                        .plusDays(Long.parseLong(found.group(2)))
                                        .minusDays(found.group(1).equals("day") ? 0 : 1));
    }

    private static Optional<Month> month(String text) {
        return Stream.of(Month.values())
                .filter(
                        month ->
                                text.toUpperCase(Locale.ROOT)
                                        .matches(month.name().substring(0, 3) + ".*"))
                .findFirst();
    }
}
