package abono.pricing;

import abono.money.Money;
import abono.money.Percent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A row of a file of public cases. */
record CaseRow(CSVRecord fields) {
    static List<CaseRow> of(String file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = CaseRow.class.getResourceAsStream("/abono/cases/" + file);
                CSVParser rows =
                        CSVParser.parse(
                                new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return rows.getRecords().stream().map(CaseRow::new).toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    String text(String field) {
        return fields.get(field);
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    LocalDate date(String field) {
        return has(field) ? LocalDate.parse(text(field)) : null;
    }

    BigDecimal number(String field) {
        return new BigDecimal(text(field));
    }

    int whole(String field) {
        return Integer.parseInt(text(field));
    }

    /** The amounts are in US dollars. */
    Money money(String field) {
        return usd(number(field));
    }

    static Money usd(BigDecimal amount) {
        return Money.of(amount, "USD");
    }

    /** The price of one period at the row's rate, for the seats. */
    PeriodCharge price(int seats) {
        return new PeriodCharge(money("rate"), seats, Percent.ZERO);
    }

    /** What the pattern's only group finds in the note, or null. */
    String noted(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text("note"));
        return found.find() ? found.group(1) : null;
    }

    /** The billing period that the note names, else the one that ends with the span. */
    ServicePeriod notedPeriod(BillingAnchor anchor) {
        Matcher found =
                Pattern.compile("period (\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)")
                        .matcher(text("note"));
        if (!found.find()) {
            return anchor.endingOn(date("end"));
        }
        return new ServicePeriod(LocalDate.parse(found.group(1)), LocalDate.parse(found.group(2)));
    }

    /** The days from start to end. */
    ServicePeriod span() {
        return new ServicePeriod(date("start"), date("end"));
    }

    @Override
    public String toString() {
        return fields.toMap().toString();
    }
}
