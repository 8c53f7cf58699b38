package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What quotes of all kinds of lines become, at once and over the years (Q1, Q7, Q10, U2, Q5, U6).
 */
class ContractsIT {
    private static final String YES =
            "{\"revision\":%d,\"name\":\"Ana Ruiz\",\"title\":\"CFO\",\"termsAccepted\":true}";

    private final Company company = new Company();

    private String draft(String lines, String terms) {
        String term = terms.contains("termMonths") ? "" : ",\"termMonths\":12";
        String body =
                "{\"account\":\"%s\",\"validUntil\":\"%s\"%s%s,\"lines\":[%s]}"
                        .formatted(company.id, Story.today().plusDays(30), term, terms, lines);
        return Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
    }

    private String sent(String lines, String terms) {
        String id = draft(lines, terms);
        Rest.DIEGO.post("/quotes/" + id + "/send", "{}").expect(200);
        return id;
    }

    private static String seats(int seats, String period, String more) {
        return "{\"plan\":\"%s\",\"seats\":%d,\"period\":\"%s\"%s}"
                .formatted(Story.plan(), seats, period, more);
    }

    private static String about(String kind, String subscription, String more) {
        return "{\"kind\":\"%s\",\"subscription\":\"%s\"%s}".formatted(kind, subscription, more);
    }

    private Answer accept(String quote, int revision) {
        return company.boss.rest().post("/quotes/" + quote + "/accept", YES.formatted(revision));
    }

    private String subscribed(String terms) {
        String quote = sent(seats(10, "ANNUAL", ""), terms);
        return accept(quote, 1).expect(200).at("/subscriptions/0/id");
    }

    /** Ten seats for 16.00 a month, for so many months. */
    private String monthly(int months) {
        String quote = sent(seats(10, "MONTHLY", ""), ",\"termMonths\":" + months);
        return accept(quote, 1).expect(200).at("/subscriptions/0/id");
    }

    private Answer subscription(String id) {
        return company.boss.rest().get("/subscriptions/" + id).expect(200);
    }

    private List<String> invoices() {
        String found =
                Product.database()
                        .ask(
                                "select coalesce(string_agg(kind || ' ' || net_minor, ', ' order by"
                                    + " id), '') from (select i.id, i.kind, (select sum(list_minor"
                                    + " - discount_minor) from invoice_line l where l.invoice_id ="
                                    + " i.id) net_minor from invoice i where i.account_id = '"
                                        + company.id
                                        + "') x");
        return found.isEmpty() ? List.of() : List.of(found.split(", "));
    }

    @Test
    void billsATermByItsFrequencyToTheCent() {
        String quote =
                sent(seats(7, "MONTHLY", ""), ",\"frequency\":\"QUARTERLY\",\"termMonths\":6");
        Answer read = company.boss.rest().get("/quotes/" + quote).expect(200);
        assertThat(read.at("/net/amount")).isEqualTo("672.00");
        assertThat(read.json().getJsonArray("schedule")).hasSize(2);
        String id = accept(quote, 1).expect(200).at("/subscriptions/0/id");
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));

        TestClock.livesUntil(end.minusDays(1));

        assertThat(invoices()).containsExactly("INVOICE 33600", "INVOICE 33600");
    }

    @Test
    void renewsByItselfForTwelveMonthsWithoutAGap() {
        String id = monthly(1);
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        TestClock.livesUntil(end);
        assertThat(subscription(id).at("/periodStart")).isEqualTo(end.toString());
        LocalDate next = LocalDate.parse(subscription(id).at("/termEnd"));
        assertThat(next)
                .isAfter(end.plusMonths(12).minusDays(4))
                .isBefore(end.plusMonths(12).plusDays(4));
        assertThat(invoices()).containsExactly("INVOICE 16000", "INVOICE 16000");
    }

    @Test
    void endsWithItsTermAfterNoticeInTime() {
        String id = monthly(2);
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        company.boss.rest().post("/subscriptions/" + id + "/notice", "{}").expect(200);
        company.boss.rest().post("/subscriptions/" + id + "/notice", "{}").expect(409);
        company.boss.rest().post("/subscriptions/" + id + "/withdraw-notice", "{}").expect(200);
        company.boss.rest().post("/subscriptions/" + id + "/notice", "{}").expect(200);
        TestClock.livesUntil(end.minusDays(29));
        Answer late = company.boss.rest().post("/subscriptions/" + id + "/withdraw-notice", "{}");
        assertThat(late.expect(409).at("/type")).endsWith("NOTICE_TOO_LATE");
        TestClock.livesUntil(end);
        assertThat(subscription(id).at("/status")).isEqualTo("ENDED");
        assertThat(invoices()).hasSize(2);
    }

    @Test
    void everyListSaysWhetherItStartsRenewsOrEnds() {
        LocalDate start = Story.today().plusDays(11);
        String quote = sent(seats(10, "MONTHLY", ""), ",\"startsOn\":\"" + start + "\"");
        String id = accept(quote, 1).expect(200).at("/subscriptions/0/id");
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        everyListSays("NOT_STARTED", "starts on", "empieza el", start);

        TestClock.livesUntil(start.plusDays(1));
        everyListSays("ACTIVE", "renews on", "se renueva el", end);

        company.boss.rest().post("/subscriptions/" + id + "/notice", "{}").expect(200);
        everyListSays("ACTIVE", "ends on", "termina el", end.minusDays(1));
    }

    /** In the language of who reads it. */
    private void everyListSays(String state, String english, String spanish, LocalDate day) {
        String inSpanish = ScheduleIT.day(day, Locale.forLanguageTag("es"));
        String said = english + " " + ScheduleIT.day(day) + "|" + spanish + " " + inSpanish;
        Map<String, String> pages =
                Map.of(
                        company.boss.email(),
                        "/corporate/overview.xhtml",
                        "diego@abono.example",
                        "/sales/account.xhtml?account=" + company.id,
                        "pablo@abono.example",
                        "/finance/account.xhtml?account=" + company.id);
        pages.forEach(
                (reader, page) -> {
                    PageVisitor visitor = PageVisitor.signedIn(reader);
                    assertThat(visitor.text(page)).as(page).containsPattern(said);
                    assertThat(visitor.get(page).body()).contains("status-subscription-" + state);
                });
    }

    @Test
    void amendsForTheRestOfTheTermAndKeepsItsEnd() {
        String id = subscribed("");
        LocalDate start = Story.today();
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        TestClock.livesUntil(start.plusDays(100));
        long days = end.toEpochDay() - start.toEpochDay();
        long left = days - 100;
        long more = share(16000 * 15, left, days) - share(16000 * 10, left, days);

        String quote = sent(about("AMENDMENT", id, ",\"seats\":15"), "");
        assertThat(minor(Rest.DIEGO.get("/quotes/" + quote).at("/net/amount"))).isEqualTo(more);
        accept(quote, 1).expect(200);

        assertThat(subscription(id).at("/seats")).isEqualTo("15");
        assertThat(subscription(id).at("/termEnd")).isEqualTo(end.toString());
        assertThat(invoices()).containsExactly("INVOICE 160000", "INVOICE " + more);

        String fewer = sent(about("AMENDMENT", id, ",\"seats\":5"), "");
        accept(fewer, 1).expect(200);
        long back = share(16000 * 15, left, days) - share(16000 * 5, left, days);
        assertThat(invoices()).last().isEqualTo("CREDIT_NOTE " + back);
    }

    @Test
    void coTermsANewSubscriptionWithARunningOne() {
        String id = subscribed("");
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        TestClock.livesUntil(Story.today().plusDays(30));
        long days = end.toEpochDay() - end.minusYears(1).toEpochDay();
        String quote = sent(seats(2, "ANNUAL", ""), ",\"alignTo\":\"" + id + "\"");
        String other = accept(quote, 1).expect(200).at("/subscriptions/0/id");
        assertThat(subscription(other).at("/termEnd")).isEqualTo(end.toString());
        long stub = share(32000, end.toEpochDay() - Story.today().toEpochDay(), days);
        assertThat(invoices()).last().isEqualTo("INVOICE " + stub);
    }

    @Test
    void renewsAsAgreedOnTheDayThatTheTermEnds() {
        String id = monthly(1);
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        String quote = sent(about("RENEWAL", id, ",\"seats\":20,\"discountPercent\":\"10\""), "");
        Answer done = accept(quote, 1).expect(200);
        assertThat(done.body()).doesNotContain("\"invoice\":{");
        assertThat(subscription(id).at("/seats")).isEqualTo("10");
        TestClock.livesUntil(end);
        assertThat(subscription(id).at("/seats")).isEqualTo("20");
        assertThat(subscription(id).at("/periodStart")).isEqualTo(end.toString());
        assertThat(invoices()).containsExactly("INVOICE 16000", "INVOICE 28800");
    }

    @Test
    void cancelsAtTheEndOfTheTermAndChargesAFeeOnce() {
        String id = subscribed("");
        String fee =
                "{\"kind\":\"FEE\",\"description\":\"Data export\",\"seats\":2,"
                        + "\"unitPrice\":\"150.00\",\"discountAmount\":\"50.00\"}";
        accept(sent(about("CANCELLATION", id, "") + "," + fee, ""), 1).expect(200);
        assertThat(subscription(id).at("/pendingCancellation")).isEqualTo("true");
        assertThat(invoices()).containsExactly("INVOICE 160000", "INVOICE 25000");
    }

    @Test
    void givesMonthsAndAnAmountForFree() {
        String quote =
                sent(
                        seats(10, "MONTHLY", ""),
                        ",\"freeMonths\":1,\"discountAmount\":\"0.00\",\"discountPercent\":\"5\"");
        Answer read = Rest.DIEGO.get("/quotes/" + quote).expect(200);
        long month = minor(read.at("/lines/0/perPeriod/amount"));
        assertThat(minor(read.at("/net/amount"))).isEqualTo(11 * month);
        accept(quote, 1).expect(200);
        assertThat(invoices()).isEmpty();
        TestClock.livesUntil(Story.today().plusMonths(2));
        assertThat(invoices()).containsExactly("INVOICE " + month, "INVOICE " + month);
    }

    @Test
    void takesAnAmountOffTheFirstInvoiceAndNeverGivesItBack() {
        String quote = sent(seats(10, "ANNUAL", ""), ",\"discountAmount\":\"100.00\"");
        String id = accept(quote, 1).expect(200).at("/subscriptions/0/id");
        assertThat(invoices()).containsExactly("INVOICE 150000");
        assertThat(
                        Product.database()
                                .ask(
                                        "select charged_minor from subscription where id='"
                                                + id
                                                + "'"))
                .isEqualTo("150000");
    }

    @Test
    void letsTheCustomerChooseOptionalLinesAndOneOfAlternatives() {
        String lines =
                seats(10, "ANNUAL", "")
                        + ","
                        + seats(1, "ANNUAL", ",\"optional\":true,\"picked\":false")
                        + ","
                        + seats(2, "ANNUAL", ",\"alternative\":1")
                        + ","
                        + seats(3, "ANNUAL", ",\"alternative\":1,\"picked\":false");
        String quote = sent(lines, "");
        Rest boss = company.boss.rest();
        assertThat(boss.get("/quotes/" + quote).at("/net/amount")).isEqualTo("1920.00");
        String pick = "{\"revision\":1,\"positions\":%s}";
        Answer both = boss.post("/quotes/" + quote + "/pick", pick.formatted("[1,2,3,4]"));
        assertThat(both.expect(422).at("/type")).endsWith("NOTHING_PICKED");
        boss.post("/quotes/" + quote + "/pick", pick.formatted("[2]")).expect(422);
        Answer picked = boss.post("/quotes/" + quote + "/pick", pick.formatted("[2,4]"));
        assertThat(picked.expect(200).at("/net/amount")).isEqualTo("2240.00");
        String before = Story.YES.strip().replace("}", ",\"total\":\"1920.00\"}");
        assertThat(boss.post("/quotes/" + quote + "/accept", before).expect(412).at("/type"))
                .endsWith("ANOTHER_TOTAL");
        assertThat(invoices()).isEmpty();
        assertThat(accept(quote, 1).expect(200).json().getJsonArray("subscriptions")).hasSize(3);
        assertThat(invoices()).containsExactly("INVOICE 224000");
    }

    @Test
    void aStaleQuoteIsHeldPricedAgainAndThenAccepted() {
        String id = subscribed("");
        String first = sent(about("AMENDMENT", id, ",\"seats\":12"), "");
        TestClock.livesUntil(Story.today().plusDays(10));
        Answer held = accept(first, 1).expect(412);
        assertThat(held.at("/type")).endsWith("STALE");
        assertThat(invoices()).hasSize(1);
        Rest boss = company.boss.rest();
        String second = boss.post("/quotes/" + first + "/reprice", "{}").expect(200).at("/id");
        assertThat(boss.get("/quotes/" + first).at("/status")).isEqualTo("SUPERSEDED");
        Answer changes = boss.get("/quotes/" + second + "/differences?from=" + first);
        assertThat(changes.expect(200).at("/lines/0/change")).isEqualTo("CHANGED");
        boss.post("/quotes/" + second + "/reprice", "{}").expect(409);
        accept(first, 1).expect(409);
        accept(second, 2).expect(200);
        assertThat(subscription(id).at("/seats")).isEqualTo("12");
    }

    @Test
    void acceptingOneQuoteEndsTheOthersThatTouchTheSame() {
        String id = subscribed("");
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            touching.add(sent(about(i % 2 == 0 ? "RENEWAL" : "CANCELLATION", id, ""), ""));
        }
        List<Answer> answers = AtOnce.run(6, caller -> accept(touching.get(caller), 1));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        Rest boss = company.boss.rest();
        assertThat(touching)
                .extracting(each -> boss.get("/quotes/" + each).at("/status"))
                .containsOnlyOnce("ACCEPTED")
                .containsOnly("ACCEPTED", "EXPIRED");
    }

    @Test
    void aCounterOfferIsARevisionThatTheSellerSends() {
        String quote = sent(seats(10, "ANNUAL", ""), "");
        Rest boss = company.boss.rest();
        String wish =
                "{\"lines\":[{\"position\":1,\"seats\":8}],\"termMonths\":24,\"message\":\"Two"
                        + " years?\"}";
        Answer made = boss.post("/quotes/" + quote + "/counter-offer", wish).expect(201);
        assertThat(made.at("/revision")).isEqualTo("2");
        boss.post("/quotes/" + quote + "/counter-offer", wish).expect(409);
        boss.post("/quotes/" + quote + "/counter-offer", "{}").expect(422);
        Answer revisions = Rest.DIEGO.get("/quotes/" + quote + "/revisions").expect(200);
        String next = revisions.at("/items/0/id");
        assertThat(Rest.DIEGO.get("/quotes/" + next).at("/deal/proposal")).isEqualTo("Two years?");
        boss.get("/quotes/" + next).expect(404);
        Rest.DIEGO.post("/quotes/" + next + "/send", "{}").expect(200);
        assertThat(accept(quote, 1).expect(409).at("/type")).endsWith("SUPERSEDED");
        accept(next, 2).expect(200);
        assertThat(invoices()).containsExactly("INVOICE 128000");
    }

    @Test
    void draftsTheRenewalSixtyDaysBeforeTheTermEndsOnce() {
        String id = monthly(3);
        LocalDate end = LocalDate.parse(subscription(id).at("/termEnd"));
        TestClock.livesUntil(end.minusDays(61));
        assertThat(drafts(id)).isEqualTo("0");
        TestClock.livesUntil(end.minusDays(59));
        TestClock.livesUntil(end.minusDays(50));
        assertThat(drafts(id)).isEqualTo("1");
    }

    private static String drafts(String subscription) {
        return Product.database()
                .ask(
                        "select count(*) from quote_line where kind = 'RENEWAL' and subscription_id"
                                + " = '"
                                + subscription
                                + "'");
    }

    private static long share(long amount, long days, long whole) {
        return (2 * amount * days + whole) / (2 * whole);
    }

    private static long minor(String amount) {
        return Long.parseLong(amount.replace(".", ""));
    }
}
