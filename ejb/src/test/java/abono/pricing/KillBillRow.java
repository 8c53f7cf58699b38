package abono.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** A row of proration-killbill.csv; an empty column is null, or an empty text. */
record KillBillRow(
        String id,
        String kind,
        String period,
        String mode,
        String bcd,
        LocalDate start,
        LocalDate end,
        LocalDate target,
        String rate,
        String unit,
        String expectation,
        String note) {
    private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Map<String, Period> PERIODS =
            Map.ofEntries(
                    Map.entry("DAILY", Period.ofDays(1)),
                    Map.entry("WEEKLY", Period.ofWeeks(1)),
                    Map.entry("BIWEEKLY", Period.ofWeeks(2)),
                    Map.entry("THIRTY_DAYS", Period.ofDays(30)),
                    Map.entry("THIRTY_ONE_DAYS", Period.ofDays(31)),
                    Map.entry("SIXTY_DAYS", Period.ofDays(60)),
                    Map.entry("NINETY_DAYS", Period.ofDays(90)),
                    Map.entry("MONTHLY", Period.ofMonths(1)),
                    Map.entry("BIMESTRIAL", Period.ofMonths(2)),
                    Map.entry("QUARTERLY", Period.ofMonths(3)),
                    Map.entry("TRIANNUAL", Period.ofMonths(4)),
                    Map.entry("BIANNUAL", Period.ofMonths(6)),
                    Map.entry("ANNUAL", Period.ofMonths(12)),
                    Map.entry("SESQUIENNIAL", Period.ofMonths(18)),
                    Map.entry("BIENNIAL", Period.ofMonths(24)),
                    Map.entry("TRIENNIAL", Period.ofMonths(36)));

    static KillBillRow of(ArgumentsAccessor columns) {
        return new KillBillRow(
                columns.getString(0),
                columns.getString(1),
                columns.getString(2),
                columns.getString(3),
                text(columns, 4),
                date(columns, 5),
                date(columns, 6),
                date(columns, 7),
                text(columns, 8),
                columns.getString(9),
                columns.getString(10),
                text(columns, 11));
    }

    private static String text(ArgumentsAccessor columns, int index) {
        return Optional.ofNullable(columns.getString(index)).orElse("");
    }

    private static LocalDate date(ArgumentsAccessor columns, int index) {
        return Optional.ofNullable(columns.getString(index)).map(LocalDate::parse).orElse(null);
    }

    /** A date, a number without trailing zeros, or the name of an error. */
    Object expected() {
        return switch (unit) {
            case "date" -> LocalDate.parse(expectation);
            case "error" -> expectation;
            default -> new BigDecimal(expectation).stripTrailingZeros();
        };
    }

    Period length() {
        return Optional.ofNullable(PERIODS.get(period))
                .orElseThrow(() -> new AssertionError("Nobody knows the period " + period));
    }

    boolean ofMonths() {
        return length().getDays() == 0;
    }

    int months() {
        return length().getMonths();
    }

    /** The bill days in the order of the row; that of the start when the row names none. */
    List<Integer> billDays() {
        List<Integer> days =
                Pattern.compile("\\d+")
                        .matcher(bcd)
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .toList();
        return days.isEmpty() ? List.of(start.getDayOfMonth()) : days;
    }

    /** The prices in the order of the row; one period when the row asks for cycles. */
    List<BigDecimal> rates() {
        return rate.isEmpty()
                ? List.of(BigDecimal.ONE)
                : Stream.of(rate.split(" then ")).map(BigDecimal::new).toList();
    }

    /** What the service counts its periods by, from the month of a day. */
    BillingAnchor anchor(LocalDate from, int billDay) {
        return new BillingAnchor(YearMonth.from(from), billDay, months());
    }

    /** The full period that the row's days are in; the note may tell which of the bill days. */
    ServicePeriod whole() {
        LocalDate from = noted("period " + DATE).map(LocalDate::parse).orElse(start);
        List<ServicePeriod> periods =
                billDays().stream().map(day -> anchor(from, day).containing(start)).toList();
        return periods.stream()
                .filter(whole -> note.contains(whole.start() + ".." + whole.end()))
                .findFirst()
                .orElse(periods.get(0));
    }

    /** The days that are charged or given back. */
    ServicePeriod days() {
        return new ServicePeriod(start, end == null ? whole().end() : end);
    }

    /** The days on which the next bill day or price begins to hold. */
    List<LocalDate> changes() {
        return noted("changes? ([^;]*)").stream()
                .flatMap(text -> Pattern.compile(DATE).matcher(text).results())
                .map(found -> LocalDate.parse(found.group()))
                .toList();
    }

    Optional<LocalDate> invoicedUntil() {
        return noted("already invoiced with target " + DATE).map(LocalDate::parse);
    }

    BigDecimal adjusted() {
        return noted("already adjusted by -([0-9.]*[0-9])")
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    int quantity() {
        return noted("quantity (\\d+)").map(Integer::valueOf).orElse(1);
    }

    int steps() {
        return noted("n=(\\d+)").map(Integer::valueOf).orElseThrow();
    }

    Optional<Integer> fixedDays() {
        return noted("fixed[_.]days=(\\d+)").map(Integer::valueOf);
    }

    private Optional<String> noted(String pattern) {
        return Pattern.compile(pattern)
                .matcher(note)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }
}
