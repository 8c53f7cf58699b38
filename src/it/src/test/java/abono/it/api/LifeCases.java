package abono.it.api;

import static abono.it.api.Offered.fee;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The public cases on what happens to a quote, an invoice or a subscription as time passes. */
final class LifeCases {
    private static final String PRO = "GoToMeeting Pro";
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} (Feb|Mar)\\b");
    private static final DateTimeFormatter DAY_OF_2027 =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    static final Map<String, Callable<List<String>>> PLAYS =
            Map.of(
                    "C08a", () -> lastDay(Duration.ofMinutes(-30)),
                    "C08b", () -> lastDay(Duration.ofSeconds(30)),
                    "C11a", LifeCases::moreThanIsOpen,
                    "C11c", LifeCases::sameTransferTwice,
                    "C21", LifeCases::freeToPaidAndBack,
                    "C25b", LifeCases::leapOverRenewal,
                    "C26", LifeCases::scanners,
                    "C28", LifeCases::automaticPayment);

    private LifeCases() {}

    /** Answered so long after the midnight with which the last day ends in Los Angeles. */
    private static List<String> lastDay(Duration afterMidnight) {
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        Company company = new Company("US", true, "98101", zone.getId());
        LocalDate last = LocalDate.ofInstant(Story.now(), zone).plusDays(1);
        Offered offered = Offered.until(last, company, fee("10.00", 1, "")).sent();
        TestClock.livesUntil(last.plusDays(1).atStartOfDay(zone).toInstant().plus(afterMidnight));
        Answer answer = offered.accept();
        if (answer.status() == 200) {
            return List.of(answer.at("/quote/status").toLowerCase(Locale.ROOT));
        }
        String type = answer.expect(409).at("/type");
        return List.of("refused as " + type.replaceAll(".*[^A-Z]", "").toLowerCase(Locale.ROOT));
    }

    private static List<String> moreThanIsOpen() {
        Company company = new Company();
        JsonObject invoice = Offered.to(company, "", fee("100.00", 1, "")).invoice();
        String id = invoice.getString("id");
        for (String amount : List.of("121.01", "0", "-5", "0.001", "1e1", "1,50")) {
            assertThat(pays(company, "", part(id, amount)).status()).as(amount).isIn(400, 422);
        }
        pays(company, "", part(id, "1.00") + "," + part(id, "1.00")).expect(422);
        Answer otherSum = pays(company, "\"amount\":\"2.00\",", part(id, "1.00")).expect(422);
        assertThat(otherSum.fields()).containsExactly("amount");
        Rest boss = company.boss.rest();
        assertThat(boss.get("/invoices/" + id).at("/open")).isEqualTo(total(invoice));
        assertThat(boss.get("/payments").items()).isEmpty();
        return List.of("each refused", "nothing booked");
    }

    private static String total(JsonObject invoice) {
        return invoice.getJsonObject("total").toString();
    }

    private static String part(String invoice, String amount) {
        return "{\"invoice\":\"%s\",\"amount\":\"%s\"}".formatted(invoice, amount);
    }

    private static Answer pays(Company company, String more, String parts) {
        String body =
                "{\"account\":\"%s\",\"gatewayToken\":\"tok_visa\",%s\"allocations\":[%s]}"
                        .formatted(company.id, more, parts);
        return company.boss.rest().post("/payments", body);
    }

    private static List<String> sameTransferTwice() {
        Company company = new Company();
        String invoice = Offered.to(company, "", fee("100.00", 1, "")).invoice().getString("id");
        transfer(company, "20.00", part(invoice, "20.00")).expect(201);
        Answer second = transfer(company, "20.00", part(invoice, "20.00")).expect(409);
        assertThat(second.at("/type")).endsWith("SAME_TRANSFER");
        return List.of("refusal at the second");
    }

    private static Answer transfer(Company company, String amount, String parts) {
        String body =
                """
                {"account":"%s","amount":"%s","allocations":[%s],
                 "bankTransfer":{"receivedOn":"%s","reference":"REF1"}}
                """
                        .formatted(company.id, amount, parts, Story.today().minusDays(1));
        return Rest.PABLO.post("/payments", body);
    }

    /** Whether finance still can't record more than is open, or what belongs to no invoice. */
    static boolean takesNoOverPayment() {
        Company company = new Company();
        String invoice = Offered.to(company, "", fee("70.00", 1, "")).invoice().getString("id");
        return transfer(company, "120.00", part(invoice, "120.00")).status() == 422
                && transfer(company, "120.00", "").status() == 422;
    }

    /** A seat of 16.00 a month, for nothing or at 15.00; what is dearer is paid by card at once. */
    private static List<String> freeToPaidAndBack() {
        Company company = new Company("US", true, "98101", "Europe/Madrid");
        String seat =
                "{\"plan\":\"%s\",\"seats\":1,\"period\":\"MONTHLY\",\"discountPercent\":\"100\"}"
                        .formatted(Story.plan());
        String subscription =
                Offered.to(company, ",\"frequency\":\"MONTHLY\"", seat)
                        .approvedAndSent()
                        .accept()
                        .expect(200)
                        .at("/subscriptions/0/id");

        JsonObject dearer = amended(company, subscription, "6.25");
        company.pays(dearer.getString("id"), amount(dearer, "open").toString());
        JsonObject cheaper = amended(company, subscription, "100");
        BigDecimal before = credit(company);
        JsonObject again = amended(company, subscription, "6.25");

        assertThat(cheaper.getString("number")).startsWith("R");
        assertThat(before).isEqualTo(amount(cheaper, "total").abs());
        assertThat(amount(again, "total")).isEqualTo(amount(dearer, "total"));
        assertThat(amount(again, "open")).isEqualTo("0.00");
        return List.of(
                amount(dearer, "total") + " charged",
                amount(cheaper, "total").abs() + " credited",
                before.subtract(credit(company)) + " from credit");
    }

    /** The document of an accepted amendment to that discount. */
    private static JsonObject amended(Company company, String subscription, String percent) {
        String line =
                "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"discountPercent\":\"%s\"}"
                        .formatted(subscription, percent);
        Offered.to(company, "", line).approvedAndSent().accept().expect(200);
        Rest boss = company.boss.rest();
        String newest = boss.get("/invoices?limit=1").at("/items/0/id");
        return boss.get("/invoices/" + newest).expect(200).json();
    }

    private static BigDecimal amount(JsonObject of, String name) {
        return new BigDecimal(of.getJsonObject(name).getString("amount"));
    }

    private static BigDecimal credit(Company company) {
        String minor =
                Product.database()
                        .ask(
                                "select coalesce(sum(balance_minor), 0) from account_credit where"
                                        + " account_id = '"
                                        + company.id
                                        + "'");
        return new BigDecimal(minor).movePointLeft(2);
    }

    /** As many days before and after the renewal as in the row, in one leap. */
    private static List<String> leapOverRenewal() {
        List<LocalDate> days =
                DAY.matcher(PublicCase.of("C25b").input())
                        .results()
                        .map(MatchResult::group)
                        .map(day -> LocalDate.parse(day + " 2027", DAY_OF_2027))
                        .toList();
        LocalDate due = days.get(0);
        Buyer buyer = Buyer.inNewYork();
        LocalDate renewal = renewal(buyer, buyer.buys(PRO, 1, "MONTHLY"));

        TestClock.livesUntil(
                noon(renewal.minusDays(ChronoUnit.DAYS.between(days.get(1), due)), buyer));
        buyer.leapsTo(renewal.plusDays(ChronoUnit.DAYS.between(due, days.get(2))));

        List<JsonObject> invoices = buyer.rest().get("/invoices").expect(200).items();
        assertThat(invoices).as("the purchase and one renewal").hasSize(2);
        String newest = "/invoices/" + invoices.get(0).getString("id");
        LocalDate issued = LocalDate.parse(buyer.rest().get(newest).at("/issuedOn"));
        LocalDate inTheRow = due.plusDays(ChronoUnit.DAYS.between(renewal, issued));
        return List.of("invoice dated " + DAY_OF_2027.format(inTheRow).replace(" 2027", ""));
    }

    private static LocalDate renewal(Buyer buyer, String subscription) {
        return LocalDate.parse(buyer.subscription(subscription).at("/periodEnd"));
    }

    private static Instant noon(LocalDate day, Buyer buyer) {
        return day.atTime(12, 0).atZone(buyer.zone()).toInstant();
    }

    private static List<String> scanners() {
        SentQuote quote = SentQuote.toNavarro();
        String link = quote.link(SentQuote.LUCIA);
        Stranger scanner = new Stranger();
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(link).statusCode()).isEqualTo(200);
        }
        assertThat(scanner.head(link).statusCode()).isLessThan(500);
        assertThat(scanner.get(link).body()).contains("sendCode");
        assertThat(quote.codes()).isEqualTo("0");
        return List.of("still " + quote.status(), "link good", "no code mailed");
    }

    private static List<String> automaticPayment() throws Exception {
        Buyer buyer = Buyer.inMadrid();
        TestClock.livesUntil(noon(renewal(buyer, buyer.buys(PRO, 3, "MONTHLY")), buyer));
        JsonObject payment =
                buyer.rest().get("/payments").items().stream()
                        .filter(each -> !each.containsKey("payer"))
                        .findFirst()
                        .orElseThrow();
        String id = payment.getString("id");
        assertThat(Paper.of(buyer.rest(), "/payments/" + id + "/receipt"))
                .contains(payment.getString("number"));
        String mail = "select max(status) from outbox_mail where document_subject_id = '%s'";
        Awaitility.await().until(() -> "SENT".equals(Product.database().ask(mail.formatted(id))));
        return List.of("PDF", "mail sent");
    }
}
