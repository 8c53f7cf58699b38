package abono.it.api;

import static abono.it.api.Offered.fee;
import static abono.it.api.Offered.times;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public cases on prices, discounts and rounding; each answers the figures it came to. */
final class PriceCases {
    private static final String NONE = "";
    private static final String PERCENT = ",\"discountPercent\":\"%s\"";
    private static final Pattern SHARE = Pattern.compile("\\d+\\.\\d\\d of the \\d+\\.\\d\\d");
    private static final Pattern SHARE_ON_PAPER = Pattern.compile("€9\\.90-€(\\d\\.\\d\\d)€");
    private static final String AMOUNT = ",\"discountAmount\":\"%s\"";

    static final Map<String, Callable<List<String>>> PLAYS =
            Map.ofEntries(
                    Map.entry("C01a", () -> lineDiscount("IT")),
                    Map.entry("C01e", () -> lineDiscount("FI")),
                    Map.entry("C02a", PriceCases::taxOnTheSum),
                    Map.entry("C03", PriceCases::tenOnes),
                    Map.entry("C04a", PriceCases::halfCents),
                    Map.entry("C05a", PriceCases::allOff),
                    Map.entry("C06", PriceCases::amountOff),
                    Map.entry("C07a", PriceCases::amountOverLines),
                    Map.entry("C07b", PriceCases::shareInWords),
                    Map.entry("C07c", PriceCases::percentOverLines),
                    Map.entry("C07e", PriceCases::percentOnPaper));

    private PriceCases() {}

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
        JsonObject invoice = tenOffThreeLines();
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

    private static JsonObject tenOffThreeLines() {
        String[] lines = times(3, fee("100.00", 1, NONE));
        return Offered.toConsumer("ES", AMOUNT.formatted("10.00"), lines).invoice();
    }

    /** As the first line's derivation says it, without the signs of the currency. */
    private static List<String> shareInWords() {
        JsonObject line = tenOffThreeLines().getJsonArray("lines").getJsonObject(0);
        String sentences = line.getJsonArray("derivation").toString().replace("€", "");
        Matcher share = SHARE.matcher(sentences);
        assertThat(share.find()).as(sentences).isTrue();
        return List.of(share.group());
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
        List<String> shares =
                SHARE_ON_PAPER.matcher(paper).results().map(found -> found.group(1)).toList();
        assertThat(shares).as(paper).hasSize(6).containsOnly("1.49", "1.48");
        return shares.subList(0, 1);
    }
}
