package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The year in a number is that of the date, by the issuer's midnight, wherever the customer is. */
@Tag("proof")
class YearOfNumberIT {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);
    private static final Pattern YEAR = Pattern.compile("F-(\\d{4})");

    private final Company near = new Company();
    private final Company far = new Company("US", true, "98101", "America/Los_Angeles");
    private final int year = LocalDate.ofInstant(Story.now(), MADRID).getYear();

    /** Two minutes before Madrid's midnight, five after it, and after that of Los Angeles. */
    @Test
    void isTheYearOfTheDateByTheIssuersMidnight() {
        PublicCase row = PublicCase.of("C10a");
        Instant midnight = LocalDate.of(year + 1, 1, 1).atStartOfDay(MADRID).toInstant();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();

        accept(midnight.minusSeconds(120), row, before);
        accept(midnight.plusSeconds(300), row, after);
        accept(midnight.plusSeconds(34_200), row, after);

        assertThat(before).hasSize(2).containsOnly(before.get(0));
        assertThat(after).hasSize(4).containsOnly(after.get(0));
        row.comesTo(List.of(before.get(0), after.get(0)));
    }

    private void accept(Instant at, PublicCase row, List<String> into) {
        TestClock.livesUntil(at);
        for (Company company : List.of(near, far)) {
            JsonObject invoice = Offered.to(company, "", Offered.fee("10.00", 1, "")).invoice();
            into.add(inTheRow(invoice, row));
        }
    }

    /** Number and date, as if this year were the first of the row. */
    private String inTheRow(JsonObject invoice, PublicCase row) {
        int numbered = year(invoice.getString("number"));
        LocalDate date = LocalDate.parse(invoice.getString("issuedOn"));
        assertThat(date.getYear()).isEqualTo(numbered);
        int inTheRow = year(row.expected()) + numbered - year;
        return "F-" + inTheRow + " dated " + DAY.format(date);
    }

    private static int year(String text) {
        Matcher year = YEAR.matcher(text);
        assertThat(year.find()).as(text).isTrue();
        return Integer.parseInt(year.group(1));
    }
}
