package abono.it.api;

import static abono.it.api.Offered.fee;
import static org.assertj.core.api.Assertions.assertThat;

import abono.refusals.DrawableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** The public cases on who the buyer is: its letters, its tax number, its place. */
final class BuyerCases {
    private static final String MADRID = "Europe/Madrid";

    static final Map<String, Callable<List<String>>> PLAYS =
            Map.of(
                    "C12a", BuyerCases::letters,
                    "C12b", BuyerCases::lettersThatNoFontHas,
                    "C14a", BuyerCases::greekNumbers,
                    "C14c", BuyerCases::numbersOutsideTheUnion,
                    "C14d", BuyerCases::numbersOfPersons,
                    "C15", BuyerCases::outsideTheTerritory);

    private BuyerCases() {}

    /** Once in the name, once in the street, once in a line. */
    private static List<String> letters() throws Exception {
        String text = "Đặng Łódź İzmir Țară Győr Ελλάδα Москва Þór e\u0301 100 % “x”";
        Company company = new Company();
        details(company, text, "").expect(200);
        Offered offered = Offered.to(company, "", fee("1.00", 1, "").replace("Work", text));
        String paper = Paper.of(Rest.DIEGO, "/quotes/" + offered.id() + "/pdf");
        for (String word : text.replace("e\u0301", "é").split(" ")) {
            assertThat(paper.split(java.util.regex.Pattern.quote(word), -1))
                    .as(word + " on " + paper)
                    .hasSizeGreaterThan(3);
        }
        assertThat(DrawableText.undrawable(text)).isEmpty();
        return List.of("extractable", "drawn");
    }

    /** The ligature is drawn as its letters; what no font has is refused where it is typed. */
    private static List<String> lettersThatNoFontHas() throws Exception {
        for (String text : List.of("中文", "日本語", "한국어", "العربية", "हिन्दी", "ไทย", "😀")) {
            Answer answer = details(new Company(), text, "");
            assertThat(answer.expect(422).fields())
                    .as(text)
                    .containsExactlyInAnyOrder("legalName", "street");
        }
        Company company = new Company();
        details(company, "O\ufb03ce", "").expect(200);
        Offered offered = Offered.to(company, "", fee("1.00", 1, ""));
        assertThat(Paper.of(Rest.DIEGO, "/quotes/" + offered.id() + "/pdf"))
                .containsPattern("Office.*Office");
        return List.of("drawn", "refused");
    }

    private static List<String> greekNumbers() {
        for (String good : List.of("EL027408226", "GR027408226", "el 027 408 226", "027408226")) {
            assertThat(taxId("GR", good).expect(200).at("/taxId")).isEqualTo("EL027408226");
        }
        for (String good : List.of("EL032880379", "EL800620092")) {
            assertThat(taxId("GR", good).expect(200).at("/taxId")).isEqualTo(good);
        }
        assertThat(taxId("GR", "EL027408227").expect(422).fields()).containsExactly("taxId");
        Company company = in("GR", "10431");
        String kept = details(company, "Company", "EL027408226").expect(200).at("/taxId");
        String category = category(Offered.to(company, "", fee("1.00", 1, "")));
        return List.of("kept as " + kept.substring(0, 2), category, "last refused");
    }

    /** Kept as typed: letters and figures are the row's, dots and spaces the owner's. */
    private static List<String> numbersOutsideTheUnion() {
        List<String> right = List.of(PublicCase.of("C14c").expected().split("; "));
        Map<String, String> typed =
                Map.of(
                        "CH", "CHE-123.456.788 MWST",
                        "MX", "MXA010101AB1",
                        "NO", "NO 995 525 828 MVA");
        List<String> kept = new ArrayList<>();
        for (String country : List.of("CH", "MX", "NO")) {
            kept.add(taxId(country, typed.get(country)).expect(200).at("/taxId"));
        }
        assertThat(kept).containsExactlyInAnyOrderElementsOf(typed.values());
        assertThat(kept)
                .extracting(BuyerCases::bare)
                .isEqualTo(right.stream().map(BuyerCases::bare).toList());
        return right;
    }

    private static String bare(String number) {
        return number.replaceAll("[-. ]", "");
    }

    private static List<String> numbersOfPersons() {
        for (String number : List.of("M1234567L", "ESM1234567L")) {
            assertThat(taxId("ES", number).expect(200).at("/taxId")).isEqualTo("ESM1234567L");
        }
        assertThat(taxId("ES", "M1234567A").expect(422).fields()).containsExactly("taxId");
        return List.of("good");
    }

    private static List<String> outsideTheTerritory() {
        List<String> facts = new ArrayList<>();
        for (String postalCode : List.of("35001", "38001", "51001", "52001")) {
            Offered offered = Offered.to(in("ES", postalCode), "", fee("100.00", 1, ""));
            String total = offered.figures("total").get(0);
            facts.add(category(offered) + " to Spanish VAT: " + total);
        }
        assertThat(facts).containsOnly(facts.get(0));
        return facts.subList(0, 1);
    }

    private static String category(Offered offered) {
        String category = offered.read().at("/tax/category");
        return category.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Company in(String country, String postalCode) {
        return new Company(country, true, postalCode, MADRID);
    }

    /** What a company of the country is answered that enters this number. */
    private static Answer taxId(String country, String number) {
        return details(in(country, "10431"), "Company", number);
    }

    /** The text as the company's name and street. */
    private static Answer details(Company company, String text, String taxId) {
        Rest rest = company.boss.rest();
        String account = "/accounts/" + company.id;
        String body =
                """
                {"legalName":"%1$s","taxId":"%2$s","street":"%1$s","postalCode":"10431",
                 "city":"City","language":"en","recipients":[]}
                """
                        .formatted(text, taxId);
        String tag = rest.get(account).expect(200).header("ETag");
        return rest.put(account + "/billing-details", body, tag);
    }
}
