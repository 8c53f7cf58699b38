package abono.it.api;

import static abono.it.api.Rest.IRENE;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens if nobody does anything (U10), and reminders of quotes (Q9). */
class CalendarIT {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private final Company company = new Company();
    private final String calendar = "/accounts/" + company.id + "/calendar";

    @Test
    void tellsWhenAQuoteEndsAndAnInvoiceIsDueAndATermRenews() {
        String quote = company.sentQuote();
        String bought = company.sentQuote();
        company.boss.rest().post("/quotes/" + bought + "/accept", Story.YES).expect(200);
        LocalDate today = Story.today();

        List<JsonObject> rows = company.boss.rest().get(calendar).expect(200).items();

        assertThat(rows)
                .extracting(each -> each.getString("kind") + " " + each.getString("day"))
                .containsExactly(
                        "QUOTE_ENDS " + today.plusDays(30),
                        "INVOICE_DUE " + today.plusDays(30),
                        "NOTICE_ENDS " + today.plusYears(1).minusDays(30),
                        "TERM_RENEWS " + today.plusYears(1),
                        "INVOICE_COMES " + today.plusYears(1));
        assertThat(rows.get(0).getString("subject")).isEqualTo(quote);
        assertThat(rows.get(0).getString("path")).endsWith(quote);
        assertThat(rows.get(0).getString("sentence")).contains("4,356.00");
        Answer spanish = company.boss.rest().speaking("es").get(calendar).expect(200);
        assertThat(spanish.body()).contains("Si no hace nada");
        String one = calendar + "?from=" + today.plusDays(31) + "&to=" + today.plusDays(364);
        assertThat(company.boss.rest().get(one).expect(200).items()).hasSize(1);
    }

    @Test
    void tellsAnOnlineRenewalWithItsAmountAndTax() {
        Buyer buyer = Buyer.inMadrid();
        buyer.add(Buyer.item("PURCHASE", "GoToMeeting Pro", 2, "MONTHLY")).expect(201);
        buyer.checkout("tok_visa").expect(201);
        String id = buyer.subscriptionTo("GoToMeeting Pro");
        String path = "/accounts/" + buyer.account() + "/calendar";

        JsonObject renewal =
                buyer.rest().get(path).expect(200).items().stream()
                        .filter(each -> each.getString("kind").equals("RENEWS"))
                        .findFirst()
                        .orElseThrow();

        String charged =
                Product.database()
                        .ask(
                                "select (total_minor / 100.0)::numeric(9,2) from invoice"
                                        + " where account_id = '"
                                        + buyer.account()
                                        + "'");
        assertThat(renewal.getString("subject")).isEqualTo(id);
        assertThat(renewal.getString("day")).isEqualTo(buyer.today().plusMonths(1).toString());
        assertThat(renewal.getString("sentence"))
                .contains(charged)
                .doesNotContain("is charged", "account credit");
        buyer.rest().command("POST", "/subscriptions/" + id + "/cancel", "{}").expect(200);
        assertThat(buyer.rest().get(path).body())
                .contains("SUBSCRIPTION_ENDS")
                .doesNotContain("RENEWS");
    }

    @Test
    void saysOfARenewalThatAccountCreditPaysFirstWhenItDoesByItself() {
        Buyer buyer = Buyer.inMadrid();
        buyer.buys("Seeit Seeit", 2, "MONTHLY");
        String subscription = buyer.buys("GoToMeeting Pro", 5, "MONTHLY");
        buyer.change(subscription, "\"seats\":1").expect(201);
        String path = "/accounts/" + buyer.account() + "/calendar";
        assertThat(buyer.rest().get(path).expect(200).items())
                .extracting(each -> each.getString("sentence"))
                .as("the first of the two uses it up")
                .satisfiesOnlyOnce(
                        said -> assertThat(said).endsWith("Your account credit pays first."))
                .satisfiesOnlyOnce(said -> assertThat(said).endsWith("with tax."));

        String rule = "/accounts/" + buyer.account() + "/credit-rule";
        buyer.rest().put(rule, "{\"automatic\":false}").expect(200);

        assertThat(buyer.rest().get(path).expect(200).body())
                .contains("with tax.")
                .doesNotContain("pays first");
    }

    @Test
    void tellsTheNextTryOfTheCardAndTheDayOfSuspension() {
        Buyer buyer = Buyer.inMadrid();
        String subscription = buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        Product.database()
                .ask(
                        "update payment_method set gateway_token = 'tok_declined' where account_id"
                                + " = '"
                                + buyer.account()
                                + "' returning 1");
        LocalDate renewal = LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
        String path = "/accounts/" + buyer.account() + "/calendar";
        assertThat(buyer.rest().get(path).body()).doesNotContain("COLLECTION_TRY");

        buyer.livesUntil(renewal.plusDays(4));

        assertThat(buyer.rest().get(path).expect(200).items())
                .extracting(each -> each.getString("kind") + " " + each.getString("day"))
                .contains(
                        "COLLECTION_TRY " + renewal.plusDays(5),
                        "SERVICE_SUSPENDED " + renewal.plusDays(7));
        buyer.livesUntil(renewal.plusDays(7));
        assertThat(buyer.rest().get(path).body())
                .doesNotContain("COLLECTION_TRY")
                .doesNotContain("SERVICE_SUSPENDED");
    }

    @Test
    void tellsUntilWhenRequestsWaitForApprovers() {
        Company.Member asks = company.joins("REQUESTER");
        Company.Member approves = company.joins("APPROVER");
        company.rules("1000.00", "ANY", 1, "", approves).expect(200);
        String quote = company.sentQuote();
        String request =
                asks.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(202).at("/id");
        String kind = "CONSENT_WAITS " + Story.today().plusDays(30) + " " + request;

        assertThat(kinds()).contains(kind);

        approves.rest().post("/consents/" + request + "/approve", "{}").expect(200);
        assertThat(kinds()).doesNotContain(kind);
        company.paymentLimit("1000.00", approves).expect(200);
        String invoice = company.invoice();
        String wish = "{\"amount\":\"2000.00\"}";
        Company.Member pays = company.joins("PAYER");
        String payment =
                pays.rest().post("/invoices/" + invoice + "/consents", wish).expect(201).at("/id");
        assertThat(kinds())
                .contains("PAYMENT_CONSENT_WAITS " + Story.today().plusDays(30) + " " + payment);
    }

    private List<String> kinds() {
        return company.boss.rest().get(calendar).expect(200).items().stream()
                .map(
                        each ->
                                each.getString("kind")
                                        + " "
                                        + each.getString("day")
                                        + " "
                                        + each.getString("subject"))
                .toList();
    }

    @Test
    void aFeedIsReadSixtyTimesAnHourAndItsReaderToldWhenToComeBack() throws Exception {
        String secret = feed(company.boss);
        String other = feed(company.joins("BILLING_CONTACT"));
        List<Integer> answers = AtOnce.run(3, any -> reads(secret, 20));
        assertThat(answers).containsOnly(20);

        HttpResponse<String> refused = open(secret);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).isEmpty();
        long wait = Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
        assertThat(wait).isBetween(1L, 3600L);
        assertThat(open(other).statusCode()).isEqualTo(200);
        String later = Story.now().plusSeconds(wait + 1).toString();
        IRENE.put("/clock", "{\"now\":\"" + later + "\"}").expect(200);
        assertThat(open(secret).statusCode()).isEqualTo(200);
    }

    /** How many of so many readings are answered with the file. */
    private static int reads(String secret, int times) {
        int files = 0;
        try {
            for (int i = 0; i < times; i++) {
                files += open(secret).statusCode() == 200 ? 1 : 0;
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return files;
    }

    @Test
    void aRevokedAddressAnswersLikeOneThatNeverWas() throws Exception {
        String secret = feed(company.boss);
        assertThat(open(secret).statusCode()).isEqualTo(200);
        Product.database()
                .ask(
                        "update calendar_feed set secret_hash = md5(secret_hash) where person_id ="
                                + " '"
                                + company.boss.id()
                                + "' returning 1");

        HttpResponse<String> revoked = open(secret);
        HttpResponse<String> unknown = open(UUID.randomUUID().toString());

        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(revoked.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(revoked.body()).isEqualTo(unknown.body());
        assertThat(revoked.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void aStrangerSeesNothing() {
        LUCIA.get(calendar).expect(404);
    }

    @Test
    void theFeedShowsTheSameUntilItsPersonLeaves() throws Exception {
        String quote = company.sentQuote();
        Company.Member member = company.joins("BILLING_CONTACT");
        String secret = feed(member);

        HttpResponse<String> file = open(secret);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/calendar; charset=utf-8");
        assertThat(file.body().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:QUOTE_ENDS-" + quote + "@abono\r\n")
                .contains("X-WR-CALNAME:Abono: Company of a test\r\n");
        HttpResponse<String> unknown = open(secret + "x");
        assertThat(unknown.statusCode()).isEqualTo(404);
        Product.database()
                .ask("delete from membership where person_id = '" + member.id() + "' returning 1");
        HttpResponse<String> gone = open(secret);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(unknown.body()).isEmpty();
        assertThat(gone.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void remindsOfAQuoteSevenDaysAndOneDayBeforeItEndsOnceEach() throws Exception {
        company.sentQuote();
        String answered = company.sentQuote();
        company.boss.rest().post("/quotes/" + answered + "/accept", Story.YES).expect(200);
        LocalDate last = Story.today().plusDays(30);

        clock(last.minusDays(8));
        assertThat(reminders()).isEqualTo("0");
        clock(last.minusDays(7));
        assertThat(reminders()).isEqualTo("1");
        clock(last.minusDays(2));
        assertThat(reminders()).isEqualTo("1");
        AtOnce.run(4, any -> IRENE.put("/clock", "{\"now\":\"" + noon(last.minusDays(1)) + "\"}"));
        assertThat(reminders()).isEqualTo("2");
        clock(last.plusDays(1));
        assertThat(reminders()).isEqualTo("2");
    }

    private static void clock(LocalDate day) {
        IRENE.put("/clock", "{\"now\":\"" + noon(day) + "\"}").expect(200);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(MADRID).toInstant();
    }

    private String reminders() {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where kind = 'QUOTE_REMINDER'"
                                + " and recipient = '"
                                + company.boss.id()
                                + "@company.example'");
    }

    private String feed(Company.Member member) {
        String secret = UUID.randomUUID().toString();
        Product.database()
                .ask(
                        """
                        insert into calendar_feed (id, person_id, account_id, secret_hash, made_at)
                        values (gen_random_uuid(), '%s', '%s',
                            encode(sha256('%s'::bytea), 'hex'), now()) returning 1
                        """
                                .formatted(member.id(), company.id, secret));
        return secret;
    }

    private static HttpResponse<String> open(String secret) throws Exception {
        URI address = URI.create(Product.url() + "/calendar/" + secret + ".ics");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
