package abono.it.api;

import static abono.it.api.Offered.fee;
import static abono.it.api.Offered.times;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How the rows of {@code public-2026-11.csv} are played; each answers the figures it came to. */
final class PublicCases {
    private static final String NONE = "";
    private static final String PERCENT = ",\"discountPercent\":\"%s\"";
    private static final String AMOUNT = ",\"discountAmount\":\"%s\"";

    static final Map<String, Callable<List<String>>> PLAYS =
            Map.ofEntries(
                    Map.entry("C01a", () -> lineDiscount("IT")),
                    Map.entry("C01e", () -> lineDiscount("FI")),
                    Map.entry("C02a", PublicCases::taxOnTheSum),
                    Map.entry("C03", PublicCases::tenOnes),
                    Map.entry("C04a", PublicCases::halfCents),
                    Map.entry("C05a", PublicCases::allOff),
                    Map.entry("C06", PublicCases::amountOff),
                    Map.entry("C07a", PublicCases::amountOverLines),
                    Map.entry("C07c", PublicCases::percentOverLines),
                    Map.entry("C07e", PublicCases::percentOnPaper),
                    Map.entry("C08a", () -> lastDay(Duration.ofMinutes(-30), 200)),
                    Map.entry("C08b", () -> lastDay(Duration.ofSeconds(30), 409)),
                    Map.entry("C11a", PublicCases::moreThanIsOpen),
                    Map.entry("C12a", PublicCases::letters),
                    Map.entry("C14a", PublicCases::greekNumbers),
                    Map.entry("C14c", PublicCases::numbersOutsideTheUnion),
                    Map.entry("C14d", PublicCases::numbersOfPersons),
                    Map.entry("C15", PublicCases::outsideTheTerritory),
                    Map.entry("C26", PublicCases::scanners));

    private PublicCases() {}

    private static List<String> lineDiscount(String country) {
        return Offered.toConsumer(country, NONE, fee("348.35", 16, PERCENT.formatted("4")))
                .figures("net", "tax", "total");
    }

    private static List<String> taxOnTheSum() {
        return Offered.toConsumer("PT", NONE, fee("55.55", 1, NONE), fee("11.11", 1, NONE))
                .figures("tax");
    }

    private static List<String> tenOnes() {
        List<String> ten = Offered.toConsumer("PT", NONE, fee("3.60", 10, NONE)).figures("total");
        String[] lines = times(10, fee("3.60", 1, NONE));
        assertThat(Offered.toConsumer("PT", NONE, lines).figures("total")).isEqualTo(ten);
        return ten;
    }

    private static List<String> halfCents() {
        String off = PERCENT.formatted("9.975");
        List<String> whole =
                Offered.toConsumer("ES", off, fee("8180.00", 1, NONE))
                        .figures("discount", "net", "total");
        assertThat(
                        Offered.toConsumer("ES", NONE, fee("8180.00", 1, off))
                                .figures("discount", "net", "total"))
                .isEqualTo(whole);
        return whole;
    }

    private static List<String> allOff() {
        String off = PERCENT.formatted("100");
        List<String> line = Offered.toConsumer("ES", NONE, fee("64.22", 3, off)).figures("total");
        assertThat(
                        Offered.toConsumer("ES", off, fee("64.22", 3, NONE), fee("0.01", 1, NONE))
                                .figures("total"))
                .isEqualTo(line);
        return line;
    }

    private static List<String> amountOff() {
        String off = AMOUNT.formatted("7500.00");
        List<String> line = Offered.toConsumer("DE", NONE, fee("8500.00", 1, off)).figures("total");
        assertThat(Offered.toConsumer("DE", off, fee("8500.00", 1, NONE)).figures("total"))
                .isEqualTo(line);
        return line;
    }

    private static List<String> amountOverLines() {
        String[] lines = times(3, fee("100.00", 1, NONE));
        JsonObject invoice = Offered.toConsumer("ES", AMOUNT.formatted("10.00"), lines).invoice();
        List<String> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonObject line : invoice.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            BigDecimal share = amount(line, "discount");
            assertThat(amount(line, "unit").subtract(share)).isEqualTo(amount(line, "net"));
            shares.add(share.toString());
            sum = sum.add(share);
        }
        shares.sort(null);
        shares.add(sum.toString());
        shares.add(amount(invoice, "total").toString());
        return shares;
    }

    private static BigDecimal amount(JsonObject of, String name) {
        return new BigDecimal(of.getJsonObject(name).getString("amount"));
    }

    private static Offered sixLines() {
        String[] lines = times(6, fee("9.90", 1, NONE));
        return Offered.toConsumer("ES", PERCENT.formatted("15"), lines);
    }

    private static List<String> percentOverLines() {
        return sixLines().figures("list", "discount", "net", "total");
    }

    private static List<String> percentOnPaper() throws Exception {
        String paper = Paper.of(Rest.DIEGO, "/quotes/" + sixLines().id() + "/pdf");
        assertThat(paper).containsPattern("9\\.90 (–|-|−)?(15\\s?%|€?1\\.4[89])");
        return List.of();
    }

    /** Accepted so long after the midnight with which the last day ends in Los Angeles. */
    private static List<String> lastDay(Duration afterMidnight, int status) {
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        Company company = new Company("US", true, "98101", zone.getId());
        LocalDate last = LocalDate.ofInstant(Story.now(), zone).plusDays(1);
        Offered offered = Offered.until(last, company, fee("10.00", 1, NONE)).sent();
        Instant at = last.plusDays(1).atStartOfDay(zone).toInstant().plus(afterMidnight);
        Rest.IRENE.put("/clock", "{\"now\":\"" + at + "\"}").expect(200);
        Answer answer = offered.accept().expect(status);
        if (status != 200) {
            assertThat(answer.at("/type")).endsWith("EXPIRED");
        }
        return List.of();
    }

    private static List<String> moreThanIsOpen() {
        Company company = new Company();
        JsonObject invoice = Offered.to(company, NONE, fee("100.00", 1, NONE)).invoice();
        String id = invoice.getString("id");
        for (String amount : List.of("121.01", "0", "-5", "0.001", "1e1", "1,50")) {
            assertThat(pays(company, part(id, amount)).status()).as(amount).isIn(400, 422);
        }
        assertThat(pays(company, part(id, "1.00") + "," + part(id, "1.00")).status())
                .isEqualTo(422);
        String wrongSum = pays(company, part(id, "1.00") + "],\"amount\":\"2.00\",\"x\":[").body();
        assertThat(wrongSum).contains("errors");
        assertThat(company.boss.rest().get("/invoices/" + id).at("/open/amount"))
                .isEqualTo("121.00");
        assertThat(company.boss.rest().get("/payments").items()).isEmpty();
        return List.of();
    }

    private static String part(String invoice, String amount) {
        return "{\"invoice\":\"%s\",\"amount\":\"%s\"}".formatted(invoice, amount);
    }

    private static Answer pays(Company company, String parts) {
        return company.boss
                .rest()
                .post(
                        "/payments",
                        "{\"account\":\"%s\",\"gatewayToken\":\"tok_visa\",\"allocations\":[%s]}"
                                .formatted(company.id, parts));
    }

    private static List<String> letters() throws Exception {
        String text = "Đặng Łódź İzmir Țară Győr Ελλάδα Москва Þór e\u0301 100 % “x”";
        String line = fee("1.00", 1, NONE).replace("Work", text);
        Offered offered = Offered.toConsumer("ES", NONE, line);
        String paper = Paper.of(Rest.DIEGO, "/quotes/" + offered.id() + "/pdf");
        for (String word : text.replace("e\u0301", "").split(" +")) {
            assertThat(paper).contains(word);
        }
        return List.of();
    }

    private static List<String> greekNumbers() {
        for (String good : List.of("EL027408226", "GR027408226", "el 027 408 226", "027408226")) {
            assertThat(taxId("GR", good).expect(200).at("/taxId")).isEqualTo("EL027408226");
        }
        for (String good : List.of("EL032880379", "EL800620092")) {
            assertThat(taxId("GR", good).expect(200).at("/taxId")).isEqualTo(good);
        }
        assertThat(taxId("GR", "EL027408227").expect(422).fields()).containsExactly("taxId");
        return List.of();
    }

    private static List<String> numbersOutsideTheUnion() {
        Map<String, String> typed =
                Map.of(
                        "CH",
                        "CHE-123.456.788 MWST",
                        "MX",
                        "MXA010101AB1",
                        "NO",
                        "NO 995 525 828 MVA");
        typed.forEach(
                (country, number) ->
                        assertThat(taxId(country, number).expect(200).at("/taxId"))
                                .isEqualTo(number));
        return List.of();
    }

    private static List<String> numbersOfPersons() {
        for (String good : List.of("M1234567L", "ESM1234567L")) {
            assertThat(taxId("ES", good).expect(200).at("/taxId")).endsWith("M1234567L");
        }
        assertThat(taxId("ES", "M1234567A").expect(422).fields()).containsExactly("taxId");
        return List.of();
    }

    private static List<String> outsideTheTerritory() {
        List<String> totals = new ArrayList<>();
        for (String postalCode : List.of("35001", "38001", "51001", "52001")) {
            Company company = new Company("ES", true, postalCode, "Europe/Madrid");
            totals.addAll(Offered.to(company, NONE, fee("100.00", 1, NONE)).figures("total"));
        }
        assertThat(totals).containsOnly("100.00");
        return totals.subList(0, 1);
    }

    /** What a company of the country is answered that enters this number. */
    static Answer taxId(String country, String number) {
        Company company = new Company(country, true, "10431", "Europe/Madrid");
        Rest rest = company.boss.rest();
        String account = "/accounts/" + company.id;
        return rest.put(
                account,
                """
                {"legalName":"Company","taxId":"%s","street":"Street 1","postalCode":"10431",
                 "city":"City","language":"en","recipients":[]}
                """
                        .formatted(number),
                rest.get(account).expect(200).header("ETag"));
    }

    private static List<String> scanners() {
        SentQuote quote = SentQuote.toNavarro();
        String link = quote.link(SentQuote.LUCIA);
        Stranger scanner = new Stranger();
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(link).statusCode()).isEqualTo(200);
        }
        assertThat(scanner.head(link).statusCode()).isLessThan(500);
        assertThat(quote.status()).isEqualTo("SENT");
        assertThat(quote.codes()).isEqualTo("0");
        assertThat(scanner.get(link).body()).contains("sendCode");
        return List.of();
    }
}
