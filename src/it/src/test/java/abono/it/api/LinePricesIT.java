package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a line of a quote or invoice is what is charged, to the cent (Q2, I2a). */
class LinePricesIT {
    private static final String YES =
            "{\"revision\":1,\"name\":\"Ana Ruiz\",\"title\":\"CFO\",\"termsAccepted\":true}";

    private final Company company = new Company();

    private String sent(String terms, String... lines) {
        String body =
                "{\"account\":\"%s\",\"validUntil\":\"%s\",%s,\"lines\":[%s]}"
                        .formatted(
                                company.id,
                                Story.today().plusDays(30),
                                terms,
                                String.join(",", lines));
        String id = Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
        Rest.DIEGO.post("/quotes/" + id + "/send", "{}").expect(200);
        return id;
    }

    private Answer read(String quote) {
        return company.boss.rest().get("/quotes/" + quote).expect(200);
    }

    private Answer accepted(String quote) {
        return company.boss.rest().post("/quotes/" + quote + "/accept", YES).expect(200);
    }

    private Answer invoiceOf(Answer accepted) {
        return company.boss.rest().get("/invoices/" + accepted.at("/invoice/id")).expect(200);
    }

    private static String fee(String price) {
        return "{\"kind\":\"FEE\",\"description\":\"Fee\",\"seats\":1,\"unitPrice\":\"%s\"}"
                .formatted(price);
    }

    private static List<String> amounts(Answer answer, String name) {
        JsonArray lines = answer.json().getJsonArray("lines");
        return lines.getValuesAs(JsonObject.class).stream()
                .map(line -> line.getJsonObject(name).getString("amount"))
                .toList();
    }

    @Test
    void aPercentageOffTheWholeQuoteIsRoundedOnceForQuoteAndInvoice() {
        List<String> six = Collections.nCopies(6, fee("9.90"));
        String quote =
                sent("\"termMonths\":12,\"discountPercent\":\"15\"", six.toArray(String[]::new));
        Answer read = read(quote);
        assertThat(read.at("/discount/amount")).isEqualTo("8.91");
        assertThat(read.at("/total/amount")).isEqualTo("61.09");
        assertThat(amounts(read, "quoteDiscount"))
                .containsExactly("1.49", "1.49", "1.49", "1.48", "1.48", "1.48");

        Answer invoice = invoiceOf(accepted(quote));

        assertThat(invoice.at("/net/amount")).isEqualTo("50.49");
        assertThat(invoice.at("/total/amount")).isEqualTo("61.09");
        assertThat(amounts(invoice, "discount")).isEqualTo(amounts(read, "quoteDiscount"));
    }
}
