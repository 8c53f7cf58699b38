package abono.it.api;

import static abono.it.api.ScheduleIT.fee;
import static abono.it.api.ScheduleIT.seats;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import abono.it.api.ScheduleIT.Deal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A contested yes by phone that renewed a contract, ended one, or only cost a fee is taken back
 * (U9): the contract goes on as if it never was.
 */
class ContestedTermsIT {
    private static final String TWO_MONTHS = ",\"termMonths\":2,\"frequency\":\"MONTHLY\"";

    private final LocalDate today = Story.today();
    private final LocalDate end = today.plusMonths(2);

    @AfterEach
    void theBooksHold() {
        assertThat(Rest.PABLO.get("/ledger/checks").expect(200).items())
                .isNotEmpty()
                .allMatch(check -> check.getInt("differences") == 0);
    }

    /** Of three contracts, the last had ended by it before anybody contested. */
    @Test
    void howATermGoesOnIsWhatItWas() {
        Deal renewed = begun();
        Deal ended = begun();
        Deal over = begun();
        isTakenBack(renewed, renewed.about("RENEWAL", ",\"seats\":20"));
        isTakenBack(ended, ended.about("CANCELLATION", ""));
        TestClock.leapsTo(noon(end.minusDays(2)));
        String quote = over.draft(over.about("CANCELLATION", ""), TWO_MONTHS);
        told(quote);
        TestClock.leapsTo(noon(end.plusDays(1)));
        Awaitility.await("its end").until(() -> over.running().at("/status").equals("ENDED"));

        reverse(over, quote);

        TestClock.leapsTo(noon(end.plusDays(2)));
        List.of(renewed, ended, over).forEach(this::isBilledForThreeMonths);
    }

    /** Two months are sixty days at times: then the day's work drafts a renewal, here and now. */
    private Deal begun() {
        Deal deal = new Deal();
        deal.accept(deal.draft(seats(10, ""), TWO_MONTHS));
        TestClock.leapsTo(Story.now().plusSeconds(60));
        Awaitility.await("the drafts of renewals")
                .until(() -> Product.database().ask(undrafted(deal)).equals("0"));
        return deal;
    }

    private String undrafted(Deal deal) {
        return """
        select count(*) from subscription where account_id = '%s' and term_end <= date '%s'
        and renewal_quoted is distinct from term_end\
        """
                .formatted(deal.company.id, today.plusDays(60));
    }

    private void isTakenBack(Deal deal, String line) {
        String before = kept(deal);
        String quote = deal.draft(line, TWO_MONTHS);
        told(quote);
        assertThat(kept(deal)).isNotEqualTo(before);

        reverse(deal, quote);

        assertThat(kept(deal)).isEqualTo(before);
        assertThat(deal.running().at("/renewsOn")).isEqualTo(end.toString());
    }

    /** Ten seats for 16.00 a month; the third month is of a term that began by itself. */
    private void isBilledForThreeMonths(Deal deal) {
        LocalDate now = end.plusDays(2);
        Awaitility.await("the third month").until(() -> deal.issued(now).size() == 3);
        assertThat(deal.issued(now)).allMatch(each -> each.endsWith(" 193.60"));
        assertThat(deal.running().at("/status")).isEqualTo("ACTIVE");
        assertThat(deal.running().at("/seats")).isEqualTo("10");
    }

    @Test
    void aFeeIsCredited() {
        Deal deal = new Deal();
        Rest boss = deal.company.boss.rest();
        String quote = deal.draft(fee("99.95"), ",\"termMonths\":12");
        told(quote);
        assertThat(deal.issued(today)).containsExactly(today + " 99.95 20.99 120.94");

        reverse(deal, quote);

        assertThat(deal.issued(today))
                .isEqualTo(
                        List.of(today + " 99.95 20.99 120.94", today + " -99.95 -20.99 -120.94"));
        assertThat(boss.get("/invoices?limit=9").expect(200).items())
                .allMatch(each -> amount(each.getJsonObject("open").getString("amount")) == 0);
        assertThat(boss.get("/subscriptions").expect(200).items()).isEmpty();
    }

    /** Of what was accepted before the portal kept what contracts had been. */
    @Test
    void whatNobodyKnowsAsItWasIsNotTakenBack() {
        Deal deal = begun();
        String quote = deal.draft(deal.about("RENEWAL", ",\"seats\":20"), TWO_MONTHS);
        told(quote);
        String guard = "alter table subscription_before %s trigger user;";
        String forget = "delete from subscription_before where quote_id = '" + quote + "';";
        Product.database().run(guard.formatted("disable") + forget + guard.formatted("enable"));
        String changed = kept(deal);

        assertThat(decided(deal, quote).expect(409).at("/type")).endsWith("BEFORE_UNKNOWN");

        assertThat(kept(deal)).isEqualTo(changed);
    }

    private static long amount(String money) {
        return Long.parseLong(money.replace(".", ""));
    }

    private static void told(String quote) {
        String said = SaidYes.body(Story.now());
        String record =
                Rest.DIEGO.post("/quotes/" + quote + "/recorded", said).expect(201).at("/id");
        Rest.demo("carmen").post("/recorded/" + record + "/confirm", "{}").expect(200);
    }

    private static void reverse(Deal deal, String quote) {
        assertThat(decided(deal, quote).expect(200).at("/state")).isEqualTo("REVERSED");
    }

    /** The answer to taking it back once its company has contested it. */
    private static Answer decided(Deal deal, String quote) {
        String contest = "/quotes/" + quote + "/contest";
        String no = "{\"reason\":\"Nobody of us said so.\"}";
        deal.company.boss.rest().post(contest, no).expect(200);
        return Rest.PABLO.post(
                contest + "/reverse", "{\"answer\":\"We listened to the call again.\"}");
    }

    /** What of the contract a renewal or an end changes. */
    private static String kept(Deal deal) {
        return Product.database()
                .ask(
                        "select concat_ws(' ', status, seats, unit_minor, charged_minor,"
                                + " period_start, period_end, term_end, cancelled_on,"
                                + " renewal_quoted, (select count(*) from agreed_change c where"
                                + " c.subscription_id = s.id)) from subscription s where"
                                + " account_id = '"
                                + deal.company.id
                                + "'");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
