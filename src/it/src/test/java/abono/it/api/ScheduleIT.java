package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The schedule that a quote shows before it is accepted is what is invoiced, by day (Q2). */
class ScheduleIT {
    private static final String YES =
            "{\"revision\":1,\"name\":\"Ana Ruiz\",\"title\":\"CFO\",\"termsAccepted\":true}";
    private static final String[] FREQUENCIES = {"MONTHLY", "QUARTERLY", "UPFRONT"};

    /** One company with one contract, and what its quotes have shown. */
    static final class Deal {
        final Company company = new Company();
        private final List<String> shown = new ArrayList<>();
        private List<String> later = List.of();
        private String contract;

        String draft(String lines, String terms) {
            String id = Rest.DIEGO.post("/quotes", body(lines, terms)).expect(201).at("/id");
            Rest.DIEGO.post("/quotes/" + id + "/send", "{}").expect(200);
            return id;
        }

        String body(String lines, String terms) {
            return "{\"account\":\"%s\",\"validUntil\":\"%s\"%s,\"lines\":[%s]}"
                    .formatted(company.id, Story.today().plusDays(30), terms, lines);
        }

        /** Accepts a quote; what it shows of the contract replaces what was shown before. */
        Answer accept(String quote) {
            return accept(quote, "");
        }

        /** With more of the answer as JSON, after a comma. */
        Answer accept(String quote, String more) {
            Answer read = company.boss.rest().get("/quotes/" + quote).expect(200);
            later = new ArrayList<>();
            for (var each : read.json().getJsonArray("schedule").getValuesAs(JsonObject.class)) {
                (each.getBoolean("onAcceptance") ? shown : later).add(said(each));
            }
            String yes = YES.replace("}", more + "}");
            Answer done = company.boss.rest().post("/quotes/" + quote + "/accept", yes).expect(200);
            contract = contract == null ? done.at("/subscriptions/0/id") : contract;
            return done;
        }

        private static String said(JsonObject each) {
            return each.getString("day")
                    + " "
                    + each.getJsonObject("net").getString("amount")
                    + " "
                    + each.getJsonObject("tax").getString("amount")
                    + " "
                    + each.getJsonObject("total").getString("amount");
        }

        String about(String kind, String more) {
            return "{\"kind\":\"%s\",\"subscription\":\"%s\"%s}".formatted(kind, contract, more);
        }

        LocalDate last() {
            return all().stream()
                    .map(each -> LocalDate.parse(each.substring(0, 10)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** The contract as its readers see it. */
        Answer running() {
            return company.boss.rest().get("/subscriptions/" + contract).expect(200);
        }

        /** What is yet to be issued, by day. */
        List<String> later() {
            return later;
        }

        List<String> all() {
            List<String> all = new ArrayList<>(shown);
            all.addAll(later);
            return all;
        }

        /** What was issued, credit notes negative. */
        List<String> issued(LocalDate until) {
            String found =
                    Product.database()
                            .ask(
                                    """
                                    select coalesce(string_agg(issued_on || ' ' || n || ' ' || t
                                        || ' ' || (n + t), ',' order by id), '') from (
                                    select id, issued_on,
                                        round(net_minor / 100.0, 2) * s n,
                                        round(tax_minor / 100.0, 2) * s t
                                    from (select *, case kind when 'CREDIT_NOTE' then -1 else 1 end
                                        s from invoice where account_id = '%s'
                                        and issued_on <= '%s') i) x
                                    """
                                            .formatted(company.id, until));
            return found.isEmpty() ? List.of() : List.of(found.split(","));
        }
    }

    static String seats(int seats, String more) {
        return "{\"plan\":\"%s\",\"seats\":%d,\"period\":\"MONTHLY\"%s}"
                .formatted(Story.plan(), seats, more);
    }

    static String fee(String price) {
        return "{\"kind\":\"FEE\",\"description\":\"Course\",\"seats\":1,\"unitPrice\":\"%s\"}"
                .formatted(price);
    }

    @Test
    void whatStartsLaterIsNotCalledInvoicedOnAcceptance() throws Exception {
        Deal deal = new Deal();
        LocalDate today = Story.today();
        deal.accept(deal.draft(seats(10, ""), ",\"termMonths\":6,\"frequency\":\"QUARTERLY\""));
        LocalDate start = today.plusDays(18);
        String more = deal.about("AMENDMENT", ",\"seats\":15");
        String quote =
                deal.draft(
                        fee("1456.67") + "," + more,
                        ",\"termMonths\":6,\"startsOn\":\"" + start + "\"");
        Answer read = deal.company.boss.rest().get("/quotes/" + quote).expect(200);
        assertThat(read.at("/schedule/0/total/amount")).isEqualTo("1762.57");
        assertThat(read.at("/schedule/0/onAcceptance")).isEqualTo("true");
        assertThat(read.at("/schedule/1/day")).isEqualTo(start.toString());
        assertThat(read.at("/schedule/2/day")).isEqualTo(today.plusMonths(3).toString());
        assertThat(read.at("/schedule/2/net/amount")).isEqualTo("720.00");
        deal.accept(quote);
        assertThat(mail(deal, quote)).contains("1,762.57").contains("Next invoice");
        assertThat(Paper.of(deal.company.boss.rest(), "/quotes/" + quote + "/accepted"))
                .contains("10 → 15", "€1,762.57", "€871.20");
        assertThat(Paper.of(deal.company.boss.rest(), "/quotes/" + quote + "/certificate"))
                .contains("10 → 15");
        assertThat(sealed(quote))
                .isEqualTo(start + " " + today.plusMonths(6).minusDays(1) + " 0 " + start);
        Answer running = deal.running();
        assertThat(running.at("/nextInvoiceOn")).isEqualTo(start.toString());
        assertThat(running.at("/renewsOn")).isEqualTo(today.plusMonths(6).toString());
        assertThat(running.at("/agreedChanges/0/seats")).isEqualTo("15");
        itsCalendarHoldsTheInvoices(deal);
    }

    @Test
    void beforeItsFirstDayItHasNotStartedAndItsThreeDaysAreThree() {
        Deal deal = new Deal();
        LocalDate start = Story.today().plusDays(11);
        String free = ",\"termMonths\":12,\"frequency\":\"MONTHLY\",\"freeMonths\":1";
        deal.accept(deal.draft(seats(10, ""), free + ",\"startsOn\":\"" + start + "\""));

        Answer running = deal.running();
        assertThat(running.at("/status")).isEqualTo("NOT_STARTED");
        assertThat(running.at("/startsOn")).isEqualTo(start.toString());
        assertThat(running.at("/nextInvoiceOn")).isEqualTo(start.plusMonths(1).toString());
        assertThat(running.at("/renewsOn")).isEqualTo(start.plusMonths(12).toString());
        String page =
                PageVisitor.signedIn(deal.company.boss.email())
                        .text("/corporate/subscription.xhtml?subscription=" + deal.contract);
        assertThat(page)
                .containsSubsequence("Starts on", day(start))
                .containsSubsequence("Next invoice", day(start.plusMonths(1)))
                .containsSubsequence("Renews", day(start.plusMonths(12)));

        TestClock.livesUntil(start.plusDays(1));
        assertThat(deal.running().at("/status")).isEqualTo("ACTIVE");
    }

    @Test
    void theDayForNoticeIsOfferedUntilItHasPassed() {
        Deal deal = new Deal();
        deal.accept(deal.draft(seats(10, ""), ",\"termMonths\":2"));
        LocalDate last = LocalDate.parse(deal.running().at("/termEnd")).minusDays(30);
        TestClock.livesUntil(last);
        assertThat(subscriptions(deal)).contains("notice until " + day(last));

        TestClock.livesUntil(last.plusDays(1));

        assertThat(subscriptions(deal))
                .contains("notice was possible until " + day(last))
                .doesNotContain("notice until");
    }

    private static String subscriptions(Deal deal) {
        return PageVisitor.signedIn(deal.company.boss.email())
                .text("/corporate/subscriptions.xhtml");
    }

    /** As an English page writes it. */
    static String day(LocalDate day) {
        return day(day, Locale.ENGLISH);
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    private static void itsCalendarHoldsTheInvoices(Deal deal) {
        String calendar = "/accounts/" + deal.company.id + "/calendar";
        assertThat(deal.company.boss.rest().get(calendar).expect(200).body())
                .contains("INVOICE_COMES")
                .doesNotContain("suspended");
    }

    /** First and last day, whole months, and first day of the second line, as they were sealed. */
    private static String sealed(String quote) {
        return Product.database()
                .ask(
                        "select concat_ws(' ', o ->> 'startsOn', o ->> 'endsOn',"
                                + " o ->> 'termMonths', o -> 'lines' -> 1 ->> 'from') from"
                                + " (select offered::jsonb o from acceptance_evidence"
                                + " where quote_id = '"
                                + quote
                                + "') sealed");
    }

    private static String mail(Deal deal, String quote) {
        return Product.database()
                .ask(
                        "select plain from outbox_mail where kind = 'QUOTE_SENT' and plain like '%"
                                + quote
                                + "%' and recipient = '"
                                + deal.company.boss.email()
                                + "' limit 1");
    }

    @Test
    void severalAmendmentsWaitInTheirOrder() throws Exception {
        Deal deal = new Deal();
        LocalDate today = Story.today();
        deal.accept(deal.draft(seats(10, ""), ",\"termMonths\":6"));
        deal.accept(amendment(deal, 20, today.plusDays(70)));
        String earlier = amendment(deal, 15, today.plusDays(40));
        assertThat(Paper.of(deal.company.boss.rest(), "/quotes/" + earlier + "/pdf"))
                .containsPattern("From [^:]+, as agreed before: GoToMeeting Pro, 20 seats");
        deal.accept(earlier);
        String same =
                deal.body(
                        deal.about("AMENDMENT", ",\"seats\":16"),
                        ",\"termMonths\":6,\"startsOn\":\"" + today.plusDays(40) + "\"");
        assertThat(Rest.DIEGO.post("/quotes", same).expect(422).body()).contains("agreed for");
        assertThat(subscriptions(deal))
                .containsSubsequence(
                        "From " + day(today.plusDays(40)), "From " + day(today.plusDays(70)));
        TestClock.livesUntil(today.plusDays(75));
        assertThat(deal.issued(today.plusDays(75)))
                .isEqualTo(
                        deal.all().stream()
                                .filter(each -> each.compareTo(today.plusDays(76) + "") < 0)
                                .toList());
        Answer running = deal.running();
        assertThat(running.at("/seats")).isEqualTo("20");
    }

    static String amendment(Deal deal, int seats, LocalDate day) {
        return deal.draft(
                deal.about("AMENDMENT", ",\"seats\":" + seats),
                ",\"termMonths\":6,\"startsOn\":\"" + day + "\"");
    }

    @Test
    void theContractsOfASampleAreInvoicedAsTheirQuotesHaveShown() {
        live(6, 6);
    }

    @Test
    @Tag("proof")
    void thirtyContractsAreInvoicedAsTheirQuotesHaveShown() {
        live(30, 24);
    }

    private static void live(int contracts, int longest) {
        List<Deal> deals = IntStream.range(0, contracts).mapToObj(i -> deal(i, longest)).toList();
        LocalDate last =
                deals.stream().map(Deal::last).max(Comparator.naturalOrder()).orElseThrow();
        TestClock.livesUntil(last.plusDays(1));
        for (Deal deal : deals) {
            assertThat(deal.issued(deal.last())).hasSameElementsAs(deal.all());
            assertThat(deal.issued(deal.last())).hasSameSizeAs(deal.all());
        }
        assertThat(Rest.PABLO.get("/ledger/checks").expect(200).items())
                .allSatisfy(check -> assertThat(check.getInt("differences")).isZero());
    }

    /** The i-th of the contracts: another mixture of all that a quote can agree. */
    private static Deal deal(int i, int longest) {
        Deal deal = new Deal();
        LocalDate today = Story.today();
        int months = i % 4 == 3 ? longest : Math.min(longest, 3 + 3 * (i % 2));
        String lines =
                seats(3 + i, i % 3 == 0 ? ",\"discountPercent\":\"7.5\"" : "")
                        + (i % 2 == 0 ? "," + fee("99.9" + i % 10) : "")
                        // Not beside a renewal: the other contract would begin a term by itself.
                        + (i % 5 == 4 && i % 3 != 0 ? "," + seats(2, ",\"optional\":true") : "");
        String terms =
                ",\"termMonths\":"
                        + months
                        + ",\"frequency\":\""
                        + FREQUENCIES[i % 3]
                        + "\""
                        + (i % 4 == 1 ? ",\"freeMonths\":1" : "")
                        + (i % 3 == 1 ? ",\"discountPercent\":\"3.3\"" : "")
                        + (i % 6 == 2 ? ",\"discountAmount\":\"12.34\"" : "")
                        + (i % 3 == 2 ? ",\"startsOn\":\"" + today.plusDays(9 + i) + "\"" : "");
        deal.accept(deal.draft(lines, terms));
        change(deal, i, i % 3 == 2 ? today.plusDays(9 + i) : today);
        return deal;
    }

    private static void change(Deal deal, int i, LocalDate begin) {
        if (i % 2 == 0) {
            deal.accept(amendment(deal, 9 + i, begin.plusDays(31 + i)));
        }
        if (i % 4 == 0) {
            deal.accept(amendment(deal, 2, begin.plusDays(i % 8 == 0 ? 12 : 65)));
        }
        if (i % 3 == 0) {
            deal.accept(
                    deal.draft(
                            deal.about("RENEWAL", ",\"seats\":" + (4 + i)),
                            ",\"termMonths\":3,\"frequency\":\"MONTHLY\""));
        } else if (i % 3 == 1) {
            deal.accept(deal.draft(deal.about("CANCELLATION", ""), ",\"termMonths\":3"));
        }
    }
}
