package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
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

    private static String seats(int seats, String more) {
        return "{\"plan\":\"%s\",\"seats\":%d,\"period\":\"ANNUAL\"%s}"
                .formatted(Story.plan(), seats, more);
    }

    private static String amendment(String subscription, int seats, String more) {
        return "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":%d%s}"
                .formatted(subscription, seats, more);
    }

    /** Forty seats for 160.00 a year less 20 % less 5 %, for three years. */
    private String fortySeats() {
        String quote =
                sent(
                        "\"termMonths\":36,\"discountPercent\":\"5\"",
                        seats(40, ",\"discountPercent\":\"20\""));
        return accepted(quote).at("/subscriptions/0/id");
    }

    private static List<String> perSeat(Answer quote) {
        return List.of("before", "after", "added").stream()
                .map(each -> "/lines/0/change/" + each)
                .filter(quote::has)
                .map(each -> quote.at(each + "/seats") + " × " + quote.at(each + "/perSeat/amount"))
                .toList();
    }

    @Test
    void seatsThatStayKeepTheAgreedPriceAndNewOnesAreOfferedAtIt()
            throws IOException, InterruptedException {
        String subscription = fortySeats();
        String quote = sent("\"termMonths\":36", amendment(subscription, 60, ""));
        Answer read = read(quote);
        assertThat(perSeat(read)).containsExactly("40 × 121.60", "60 × 121.60");
        assertThat(read.at("/lines/0/perPeriod/amount")).isEqualTo("7296.00");
        assertThat(read.at("/net/amount")).isEqualTo("7296.00");
        assertThat(read.at("/discount/amount")).isEqualTo("2304.00");

        String page = page(quote);
        assertThat(page).contains("Until now: 40 seats at €121.60 each");
        assertThat(page).contains("Then: 60 seats at €121.60 each");
        assertThat(Paper.of(company.boss.rest(), "/quotes/" + quote + "/pdf"))
                .contains("40 seats at €121.60 / year", "60 seats at €121.60 / year");
        assertThat(mail(quote)).contains("€121.60");

        assertThat(invoiceOf(accepted(quote)).at("/net/amount")).isEqualTo("2432.00");
    }

    /** One seat for 16.00 a month less 6.25 %; a second one costs what the first one does. */
    @Test
    void seatsAloneKeepTheAgreedPriceOfASingleSeat() {
        String one = seats(1, ",\"discountPercent\":\"6.25\"").replace("ANNUAL", "MONTHLY");
        String subscription = accepted(sent("\"termMonths\":12", one)).at("/subscriptions/0/id");

        Answer read = read(sent("\"termMonths\":12", amendment(subscription, 2, "")));
        assertThat(perSeat(read)).containsExactly("1 × 15.00", "2 × 15.00");
        assertThat(read.at("/lines/0/perPeriod/amount")).isEqualTo("30.00");
        assertThat(read.at("/net/amount")).isEqualTo("180.00");

        String dear = amendment(subscription, 2, ",\"discountPercent\":\"0\"");
        assertThat(perSeat(read(sent("\"termMonths\":12", dear))))
                .containsExactly("1 × 15.00", "1 × 15.00", "1 × 16.00");

        Answer accepted = accepted(read.at("/id"));
        assertThat(invoiceOf(accepted).at("/net/amount")).isEqualTo("15.00");
        assertThat(
                        company.boss
                                .rest()
                                .get("/subscriptions/" + subscription)
                                .expect(200)
                                .at("/seats"))
                .isEqualTo("2");
    }

    @Test
    void aNamedDiscountIsOffTheNewSeatsAlone() {
        String subscription = fortySeats();
        String quote =
                sent(
                        "\"termMonths\":36",
                        amendment(subscription, 60, ",\"discountPercent\":\"10\""));
        Answer read = read(quote);
        assertThat(perSeat(read)).containsExactly("40 × 121.60", "40 × 121.60", "20 × 144.00");
        assertThat(page(quote)).contains("New: 20 seats at €144.00 each");
        assertThat(invoiceOf(accepted(quote)).at("/net/amount")).isEqualTo("2880.00");
    }

    @Test
    void aQuarterOfAYearsPriceIsPrintedAsTheQuartersPriceWithItsFreeMonthNamed()
            throws IOException, InterruptedException {
        String quote =
                sent(
                        "\"termMonths\":12,\"frequency\":\"QUARTERLY\",\"freeMonths\":1",
                        seats(40, ",\"discountPercent\":\"20\""));
        Answer invoice = invoiceOf(accepted(quote));
        assertThat(invoice.at("/lines/0/quantity")).isEqualTo("40");
        assertThat(amounts(invoice, "unit")).containsExactly("40.00");
        assertThat(amounts(invoice, "freeMonths")).containsExactly("533.33");
        assertThat(amounts(invoice, "discount")).containsExactly("213.34");
        assertThat(amounts(invoice, "net")).containsExactly("853.33");
        String path = "/invoices/" + invoice.at("/id");
        assertThat(Paper.of(company.boss.rest(), path + "/pdf"))
                .contains("€40.00", "-€533.33 free months", "-€213.34", "€853.33");
        assertThat(visit("/corporate/invoice.xhtml?invoice=" + invoice.at("/id")))
                .contains("€40.00", "less €533.33 for free months");
    }

    @Test
    void aFeeWhoseNameNobodySeesIsRefused() {
        String body =
                "{\"account\":\"%s\",\"validUntil\":\"%s\",\"termMonths\":12,\"lines\":[%s]}"
                        .formatted(
                                company.id,
                                Story.today().plusDays(30),
                                fee("1.00").replace("\"Fee\"", "\"\u200b\u3164\""));
        assertThat(Rest.DIEGO.post("/quotes", body).fields())
                .containsExactly("lines[0].description");
    }

    private String visit(String path) {
        return PageVisitor.signedIn(company.boss.email()).get(path).body();
    }

    private String page(String quote) {
        return visit("/corporate/quote-review.xhtml?quote=" + quote);
    }

    private static String mail(String quote) {
        return Product.database()
                .ask(
                        "select plain from outbox_mail where kind = 'QUOTE_SENT' and plain like '%"
                                + quote
                                + "%' limit 1");
    }
}
