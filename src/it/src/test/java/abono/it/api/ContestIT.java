package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A contested acceptance holds billing, and staff uphold it or take it back (U9, Q7). */
class ContestIT {
    private static final Rest CARMEN = Rest.demo("carmen");
    private static final Rest PABLO = Rest.PABLO;
    private static final String NO = "{\"reason\":\"Nobody of us said so.\"}";
    private static final String ANSWER = "{\"answer\":\"We listened to the call again.\"}";

    private static final String STANDING = "/document/accepted/standing";

    private final Company company = new Company();

    @AfterEach
    void theBooksAndTheChainHold() {
        assertThat(PABLO.get("/ledger/checks").expect(200).items())
                .isNotEmpty()
                .allMatch(check -> check.getInt("differences") == 0);
        assertThat(PABLO.get("/evidence/check").expect(200).has("/broken")).isFalse();
    }

    @Test
    void nothingIsBilledWhileItIsContestedAndAllOfItWhenItIsUpheld() {
        String quote = contested(monthly(10));
        assertThat(state(quote)).isEqualTo("CONTESTED");
        LocalDate later = Story.today().plusMonths(2).plusDays(2);
        TestClock.livesUntil(later);
        assertThat(company.invoices()).isEqualTo(1);
        assertThat(uphold(PABLO, quote, "{\"answer\":\" \"}").expect(422).fields())
                .containsExactly("answer");
        assertThat(uphold(PABLO, quote, ANSWER).expect(200).at("/state")).isEqualTo("UPHELD");
        TestClock.livesUntil(later.plusDays(1));
        Awaitility.await("what was held").until(() -> company.invoices() == 3);
        assertThat(mails("CONTEST_UPHELD", quote)).isEqualTo("1");
        assertThat(reverse(CARMEN, quote, ANSWER).expect(409).at("/type"))
                .endsWith("NOT_CONTESTED");
    }

    @Test
    void whatBeganEndsAndIsCreditedAndThePurchaseOrderIsGivenBack() {
        String number = order("9000.00");
        String quote = company.sentQuote();
        String said = SaidYes.body("PHONE", Story.now(), ",\"purchaseOrder\":\"" + number + "\"");
        told(quote, said);
        assertThat(remaining(number)).isEqualTo("4644.00");
        contest(quote).expect(200);
        Answer reversed = reverse(PABLO, quote, ANSWER).expect(200);
        assertThat(reversed.at("/state")).isEqualTo("REVERSED");
        assertThat(reversed.at("/contested/answer")).contains("listened");
        assertThat(remaining(number)).isEqualTo("9000.00");
        assertThat(documents()).isEqualTo("INVOICE 435600, CREDIT_NOTE 435600");
        assertThat(ask("max(total_minor - settled_minor)", "invoice", "kind = 'INVOICE'"))
                .isEqualTo("0");
        assertThat(ask("string_agg(status, ',')", "subscription", "true")).isEqualTo("ENDED");
        assertThat(mails("CONTEST_REVERSED", quote)).isEqualTo("1");
        String sql = "select code from acceptance_evidence where quote_id = '" + quote + "'";
        String code = Product.database().ask(sql);
        assertThat(new Rest(null, "en").get("/verify?code=" + code).at(STANDING))
                .isEqualTo("REVERSED");
        TestClock.livesUntil(Story.today().plusMonths(13));
        assertThat(documents()).isEqualTo("INVOICE 435600, CREDIT_NOTE 435600");
    }

    @Test
    void whatWasChangedIsWhatItWasAndIsBilledAsItWasAgreed() {
        Answer first =
                company.boss
                        .rest()
                        .post("/quotes/" + monthly(10) + "/accept", Story.YES)
                        .expect(200);
        String subscription = first.at("/subscriptions/0/id");
        String before = billed(subscription);
        String quote = contested(amendment(subscription, 30));
        assertThat(seats(subscription)).isEqualTo("30");
        String third = amendment(subscription, 40);
        assertThat(company.boss.rest().post("/quotes/" + third + "/accept", Story.YES).status())
                .isEqualTo(409);
        reverse(CARMEN, quote, ANSWER).expect(200);
        assertThat(seats(subscription)).isEqualTo("10");
        assertThat(billed(subscription)).isEqualTo(before);
        assertThat(ask("sum(total_minor - settled_minor)", "invoice", "kind = 'INVOICE'"))
                .isEqualTo(open(first));
        TestClock.livesUntil(Story.today().plusMonths(1).plusDays(2));
        Awaitility.await("the next month at the old price")
                .until(() -> documents().endsWith("INVOICE 19360"));
    }

    @Test
    void whatAnotherQuoteChangedSinceIsNotTakenBack() {
        String quote = monthly(10);
        told(quote, SaidYes.body(Story.now()));
        String subscription = ask("max(id::text)", "subscription", "true");
        String second = amendment(subscription, 15);
        company.boss.rest().post("/quotes/" + second + "/accept", Story.YES).expect(200);
        contest(quote).expect(200);
        assertThat(reverse(PABLO, quote, ANSWER).expect(409).at("/type")).endsWith("CHANGED_SINCE");
        assertThat(state(quote)).isEqualTo("CONTESTED");
        uphold(PABLO, quote, ANSWER).expect(200);
    }

    @Test
    void whatTwoContestsAreAboutIsHeldUntilBothAreDecided() {
        String first = monthly(10);
        told(first, SaidYes.body(Story.now()));
        String subscription = ask("max(id::text)", "subscription", "true");
        String second = amendment(subscription, 15);
        told(second, SaidYes.body(Story.now()));
        contest(first).expect(200);
        contest(second).expect(200);
        uphold(PABLO, first, ANSWER).expect(200);
        assertThat(ask("billing_held", "subscription", "true")).isEqualTo("t");
        uphold(PABLO, second, ANSWER).expect(200);
        assertThat(ask("billing_held", "subscription", "true")).isEqualTo("f");
    }

    @Test
    void noticeThatWasGivenSinceStaysGiven() {
        String subscription = begun(monthly(10));
        String quote = contested(amendment(subscription, 15));
        company.boss.rest().post("/subscriptions/" + subscription + "/notice", "{}").expect(200);
        reverse(PABLO, quote, ANSWER).expect(200);
        assertThat(ask("seats", "subscription", "cancelled_on is not null")).isEqualTo("10");
    }

    @Test
    void whatItAgreedForADayToComeIsNotAgreedAnyMore() {
        String subscription = begun(monthly(10));
        LocalDate day = Story.today().plusDays(9);
        String quote = contested(amendment(subscription, 30, day));
        Answer held = company.boss.rest().get("/subscriptions/" + subscription).expect(200);
        assertThat(held.at("/agreedChanges/0/seats")).isEqualTo("30");
        assertThat(held.at("/billingHeld")).isEqualTo("true");
        assertThat(held.has("/nextInvoiceOn")).isFalse();
        reverse(CARMEN, quote, ANSWER).expect(200);
        Answer free = company.boss.rest().get("/subscriptions/" + subscription).expect(200);
        assertThat(free.has("/agreedChanges/0")).isFalse();
        assertThat(free.has("/nextInvoiceOn")).isTrue();
        TestClock.livesUntil(Story.today().plusMonths(1).plusDays(2));
        Awaitility.await("the next month at the old price")
                .until(() -> documents().equals("INVOICE 19360, INVOICE 19360"));
    }

    @Test
    void whatWasAgreedBeforeComesOnceMoreAndCostsWhatItWould() {
        ContestIT twin = new ContestIT();
        String calm = twin.begun(twin.monthly(10));
        String subscription = begun(monthly(10));
        LocalDate soon = Story.today().plusDays(3);
        twin.begun(twin.amendment(calm, 15, soon));
        begun(amendment(subscription, 15, soon));
        String quote = amendment(subscription, 30);
        told(quote, SaidYes.body(Story.now()));
        TestClock.livesUntil(soon);
        Awaitility.await("what was agreed").until(() -> seats(subscription).equals("15"));
        assertThat(balance()).isNotEqualTo(twin.balance());
        contest(quote).expect(200);
        reverse(PABLO, quote, ANSWER).expect(200);
        TestClock.livesUntil(soon.plusMonths(1).plusDays(1));
        Awaitility.await("as if it never was").until(() -> balance().equals(twin.balance()));
        assertThat(seats(subscription)).isEqualTo("15");
        assertThat(billed(subscription)).isEqualTo(billed(calm));
    }

    @Test
    void whatIsHeldIsBilledApartFromTheOthersOfItsQuote() {
        String both = seats(10) + "," + seats(5);
        String subscription = begun(sent(both, ",\"termMonths\":12,\"frequency\":\"MONTHLY\""));
        String quote = contested(amendment(subscription, 30));
        assertThat(company.invoices()).isEqualTo(2);
        LocalDate later = Story.today().plusMonths(1).plusDays(2);
        TestClock.livesUntil(later);
        Awaitility.await("the one that is not held").until(() -> company.invoices() == 3);
        uphold(PABLO, quote, ANSWER).expect(200);
        TestClock.livesUntil(later.plusDays(1));
        Awaitility.await("the one that was held").until(() -> company.invoices() == 4);
        assertThat(documents()).endsWith("INVOICE 9680, INVOICE 58080");
        TestClock.livesUntil(later.plusMonths(1));
        Awaitility.await("both together").until(() -> documents().endsWith("INVOICE 67760"));
    }

    @Test
    void whoRecordedItAndRepresentativesDoNotDecide() {
        String quote = contested(company.sentQuote());
        uphold(Rest.DIEGO, quote, ANSWER).expect(403);
        uphold(company.boss.rest(), quote, ANSWER).expect(403);
        uphold(Rest.demo("klara"), quote, ANSWER).expect(403);
        String other = new Company().sentQuote();
        uphold(PABLO, other, ANSWER).expect(404);
        String own = company.sentQuote();
        String record =
                CARMEN.post("/quotes/" + own + "/recorded", SaidYes.body(Story.now()))
                        .expect(201)
                        .at("/id");
        Rest.DIEGO.post("/recorded/" + record + "/confirm", "{}").expect(200);
        contest(own).expect(200);
        assertThat(reverse(CARMEN, own, ANSWER).expect(409).at("/type")).endsWith("OWN_CONTEST");
        reverse(PABLO, own, ANSWER).expect(200);
    }

    @Test
    void twoWhoDecideAtOnceDecideOnce() {
        String quote = contested(company.sentQuote());
        assertThat(
                        AtOnce.run(
                                2,
                                i ->
                                        (i == 0
                                                        ? uphold(PABLO, quote, ANSWER)
                                                        : reverse(CARMEN, quote, ANSWER))
                                                .status()))
                .containsExactlyInAnyOrder(200, 409);
    }

    /** Ten seats or so for 16.00 a month, billed every month of a year. */
    private String monthly(int seats) {
        return sent(seats(seats), ",\"termMonths\":12,\"frequency\":\"MONTHLY\"");
    }

    private static String seats(int seats) {
        return "{\"plan\":\"%s\",\"seats\":%d,\"period\":\"MONTHLY\"}"
                .formatted(Story.plan(), seats);
    }

    /** The subscription of a quote that its customer accepts. */
    private String begun(String quote) {
        return company.boss
                .rest()
                .post("/quotes/" + quote + "/accept", Story.YES)
                .expect(200)
                .at("/subscriptions/0/id");
    }

    private String amendment(String subscription, int seats) {
        return amendment(subscription, seats, null);
    }

    private String amendment(String subscription, int seats, LocalDate day) {
        String line =
                "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":%d}"
                        .formatted(subscription, seats);
        String start = day == null ? "" : ",\"startsOn\":\"" + day + "\"";
        return sent(line, ",\"termMonths\":12" + start);
    }

    private String sent(String line, String terms) {
        String body =
                "{\"account\":\"%s\",\"validUntil\":\"%s\"%s,\"lines\":[%s]}"
                        .formatted(company.id, Story.today().plusDays(30), terms, line);
        String id = Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
        Rest.DIEGO.post("/quotes/" + id + "/send", "{}").expect(200);
        return id;
    }

    /** Accepted by phone, and contested. */
    private String contested(String quote) {
        told(quote, SaidYes.body(Story.now()));
        contest(quote).expect(200);
        return quote;
    }

    private static void told(String quote, String said) {
        String record =
                Rest.DIEGO.post("/quotes/" + quote + "/recorded", said).expect(201).at("/id");
        CARMEN.post("/recorded/" + record + "/confirm", "{}").expect(200);
    }

    private Answer contest(String quote) {
        return company.boss.rest().post("/quotes/" + quote + "/contest", NO);
    }

    private static Answer uphold(Rest who, String quote, String answer) {
        return who.post("/quotes/" + quote + "/contest/uphold", answer);
    }

    private static Answer reverse(Rest who, String quote, String answer) {
        return who.post("/quotes/" + quote + "/contest/reverse", answer);
    }

    private static String state(String quote) {
        return Rest.DIEGO.get("/quotes/" + quote + "/recorded").at("/items/0/state");
    }

    private String seats(String subscription) {
        return company.boss.rest().get("/subscriptions/" + subscription).at("/seats");
    }

    /** What of it depends on what was billed. */
    private static String billed(String subscription) {
        return Product.database()
                .ask(
                        "select concat_ws(' ', seats, unit_minor, charged_minor, period_start,"
                                + " period_end, term_end) from subscription where id = '"
                                + subscription
                                + "'");
    }

    private String order(String amount) {
        String number = "PO-" + UUID.randomUUID().toString().substring(0, 8);
        company.boss
                .rest()
                .post(
                        "/accounts/" + company.id + "/purchase-orders",
                        Story.PURCHASE_ORDER.formatted(number, amount))
                .expect(201);
        return number;
    }

    private String remaining(String number) {
        return company
                .boss
                .rest()
                .get("/accounts/" + company.id + "/purchase-orders")
                .items()
                .stream()
                .filter(each -> each.getString("number").equals(number))
                .map(each -> each.getJsonObject("remaining").getString("amount"))
                .findFirst()
                .orElseThrow();
    }

    private static String open(Answer accepted) {
        return Product.database()
                .ask(
                        "select total_minor - settled_minor from invoice where id = '"
                                + accepted.at("/invoice/id")
                                + "'");
    }

    private String documents() {
        return ask("string_agg(kind || ' ' || total_minor, ', ' order by id)", "invoice", "true");
    }

    /** What all documents come to. */
    private String balance() {
        String sum = "sum(case kind when 'INVOICE' then total_minor else -total_minor end)";
        return ask(sum, "invoice", "true");
    }

    private String ask(String what, String table, String where) {
        return Product.database()
                .ask(
                        "select %s from %s where account_id = '%s' and %s"
                                .formatted(what, table, company.id, where));
    }

    private String mails(String kind, String quote) {
        String sql =
                "select count(*) from outbox_mail where kind = '%s' and recipient = '%s'"
                        + " and plain like '%%%s%%'";
        return Product.database().ask(sql.formatted(kind, company.boss.email(), quote));
    }
}
