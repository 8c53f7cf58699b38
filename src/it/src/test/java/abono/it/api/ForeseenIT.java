package abono.it.api;

import static abono.it.api.ScheduleIT.amendment;
import static abono.it.api.ScheduleIT.day;
import static abono.it.api.ScheduleIT.fee;
import static abono.it.api.ScheduleIT.seats;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is foreseen of a contract elsewhere is what its quotes have shown: in the calendar (U10), in
 * its feed, by its purchase order (U4) and in the warning before one accepts.
 */
class ForeseenIT {
    private static final Pattern SENTENCE =
            Pattern.compile("(invoice|credit note) of €([\\d,.]+), with tax");
    private static final Pattern EVENT =
            Pattern.compile(
                    "UID:(?:INVOICE|CREDIT_NOTE)_COMES-.*?DATE:(\\d{8}).*?SUMMARY:(.*?)\r\n",
                    Pattern.DOTALL);
    private static final String YEAR = ",\"termMonths\":12,\"frequency\":\"%s\"";

    private final ScheduleIT.Deal deal = new ScheduleIT.Deal();
    private final Rest boss = deal.company.boss.rest();
    private final LocalDate today = Story.today();

    @Test
    void theCalendarHoldsEachInvoiceAndTheCreditNoteOfFewerSeats() throws Exception {
        String lines = seats(10, "") + "," + fee("99.90");
        deal.accept(deal.draft(lines, YEAR.formatted("QUARTERLY")));
        deal.accept(amendment(deal, 4, today.plusDays(100)));

        assertThat(deal.later()).hasSize(4).anyMatch(each -> each.contains(" -"));
        assertThat(ofTheCalendar()).isEqualTo(daysAndTotals());
        assertThat(ofTheFeed()).isEqualTo(daysAndTotals());
    }

    /** 10 seats for 16.00 a month, 21 % VAT; the first month is free. */
    @Test
    void theCalendarHoldsNothingForAFreeMonth() throws Exception {
        deal.accept(deal.draft(seats(10, ""), YEAR.formatted("MONTHLY") + ",\"freeMonths\":1"));

        assertThat(daysAndTotals())
                .hasSize(11)
                .startsWith(today.plusMonths(1) + " 193.60")
                .endsWith(today.plusMonths(11) + " 193.60");
        assertThat(ofTheCalendar()).isEqualTo(daysAndTotals());
        assertThat(ofTheFeed()).isEqualTo(daysAndTotals());
    }

    @Test
    void theForecastOfAPurchaseOrderIsTheScheduleOfItsQuarters() {
        String order = order("PO-YEAR", "9000.00", today.plusYears(2));
        String quote = deal.draft(seats(10, "") + "," + fee("99.90"), YEAR.formatted("QUARTERLY"));
        deal.accept(quote, ",\"purchaseOrder\":\"PO-YEAR\"");

        Answer read = boss.get(orders() + "/" + order).expect(200);

        assertThat(
                        read
                                .json()
                                .getJsonObject("forecast")
                                .getJsonArray("invoices")
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .map(
                                        each ->
                                                each.getString("day")
                                                        + " "
                                                        + each.getJsonObject("amount")
                                                                .getString("amount"))
                                .toList())
                .hasSize(3)
                .isEqualTo(daysAndTotals());
        // A quarter is 580.80, the course 120.88 with tax.
        assertThat(read.at("/consumed/amount")).isEqualTo("701.68");
        assertThat(read.at("/reserved/amount")).isEqualTo("1742.40");
    }

    @Test
    void whoAcceptsIsWarnedOfAnOrderThatEndsBeforeLaterInvoicesOrIsTooSmall() {
        LocalDate ends = today.plusDays(40);
        order("PO-SHORT", "9000.00", ends);
        order("PO-LONG", "9000.00", today.plusMonths(9));
        order("PO-SMALL", "100.00", today.plusMonths(9));
        String quote = deal.draft(seats(10, ""), YEAR.formatted("QUARTERLY"));

        String email = deal.company.boss.email();
        PageVisitor portal = PageVisitor.signedIn(email);
        PageVisitor reader = new PageVisitor();
        reader.confirms(new SentQuote(quote), email);
        String link = new SentQuote(quote).link(email);

        String early =
                "Purchase order PO-SHORT ends on %s, before the last invoice of %s."
                        .formatted(day(ends), day(today.plusMonths(9)));
        assertThat(warnings(portal, page(quote), "po-short")).contains(early);
        assertThat(warnings(reader, link, "PO-SHORT")).contains(early);
        assertThat(warnings(portal, page(quote), "PO-SMALL"))
                .contains("Purchase order PO-SMALL has €100.00 left")
                .contains("less than the €2,323.20 of this quote");
        assertThat(warnings(portal, page(quote), "PO-SMALL, PO-LONG"))
                .doesNotContain("Purchase order PO-");
        assertThat(portal.text(page(quote))).doesNotContain("Purchase order PO-");
        String upfront = deal.draft(seats(10, ""), YEAR.formatted("UPFRONT"));
        assertThat(warnings(portal, page(upfront), "PO-SHORT"))
                .doesNotContain("Purchase order PO-SHORT ends");
    }

    private static String page(String quote) {
        return "/corporate/quote-review.xhtml?quote=" + quote;
    }

    /** What the page says when an order was named and the rest of the signature is missing. */
    private static String warnings(PageVisitor visitor, String page, String order) {
        Map<String, String> form =
                Map.of(
                        "accept", "accept",
                        "accept:name", "",
                        "accept:purchaseOrder", order,
                        "accept:acceptQuote", "x");
        return PageVisitor.text(visitor.submit(page, form));
    }

    /** What the quotes have shown of the days to come. */
    private List<String> daysAndTotals() {
        return deal.later().stream()
                .map(each -> each.split(" "))
                .map(each -> each[0] + " " + each[3])
                .toList();
    }

    private List<String> ofTheCalendar() {
        String term = "?from=" + today + "&to=" + today.plusMonths(12).minusDays(1);
        return boss
                .get("/accounts/" + deal.company.id + "/calendar" + term)
                .expect(200)
                .items()
                .stream()
                .filter(each -> each.getString("kind").endsWith("_COMES"))
                .flatMap(each -> said(each.getString("day"), each.getString("sentence")))
                .toList();
    }

    private List<String> ofTheFeed() throws Exception {
        LocalDate end = today.plusMonths(12);
        return EVENT.matcher(feed().replace("\r\n ", ""))
                .results()
                .filter(each -> startsOn(each).isBefore(end))
                .flatMap(each -> said(startsOn(each).toString(), each.group(2).replace("\\,", ",")))
                .toList();
    }

    private static LocalDate startsOn(MatchResult event) {
        return LocalDate.parse(event.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The day and the amount of its sentence, a credit note's below zero. */
    private static Stream<String> said(String day, String sentence) {
        return SENTENCE.matcher(sentence)
                .results()
                .map(
                        found ->
                                day
                                        + (found.group(1).equals("invoice") ? " " : " -")
                                        + found.group(2).replace(",", ""));
    }

    private String feed() throws Exception {
        String secret = UUID.randomUUID().toString();
        Product.database()
                .ask(
                        """
                        insert into calendar_feed (id, person_id, account_id, secret_hash, made_at)
                        values (gen_random_uuid(), '%s', '%s',
                            encode(sha256('%s'::bytea), 'hex'), now()) returning 1
                        """
                                .formatted(deal.company.boss.id(), deal.company.id, secret));
        URI address = URI.create(Product.url() + "/calendar/" + secret + ".ics");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private String orders() {
        return "/accounts/" + deal.company.id + "/purchase-orders";
    }

    private String order(String number, String amount, LocalDate until) {
        String body = "{\"number\":\"%s\",\"amount\":\"%s\",\"validUntil\":\"%s\"}";
        return boss.post(orders(), body.formatted(number, amount, until)).expect(201).at("/id");
    }
}
