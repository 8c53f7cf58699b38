package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The year in a number is that of the date, by the issuer's midnight, wherever the customer is. */
@Tag("proof")
class YearOfNumberIT {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final Company near = new Company();
    private final Company far = new Company("US", true, "98101", "America/Los_Angeles");

    @Test
    void isTheYearOfTheDateByTheIssuersMidnight() {
        int year = LocalDate.ofInstant(Story.now(), MADRID).getYear();
        Instant midnight = LocalDate.of(year + 1, 1, 1).atStartOfDay(MADRID).toInstant();

        clock(midnight.minusSeconds(120));
        is(issued(near), year, LocalDate.of(year, 12, 31));
        is(issued(far), year, LocalDate.of(year, 12, 31));
        clock(midnight.plusSeconds(300));
        is(issued(near), year + 1, LocalDate.of(year + 1, 1, 1));
        is(issued(far), year + 1, LocalDate.of(year + 1, 1, 1));
        clock(midnight.plusSeconds(34_200));
        is(issued(far), year + 1, LocalDate.of(year + 1, 1, 1));
    }

    private static JsonObject issued(Company company) {
        return Offered.to(company, "", Offered.fee("10.00", 1, "")).invoice();
    }

    private static void is(JsonObject invoice, int year, LocalDate on) {
        assertThat(invoice.getString("number")).startsWith("F-" + year + "-");
        assertThat(invoice.getString("issuedOn")).isEqualTo(on.toString());
    }

    private static void clock(Instant at) {
        Rest.IRENE.put("/clock", "{\"now\":\"" + at + "\"}").expect(200);
    }
}
