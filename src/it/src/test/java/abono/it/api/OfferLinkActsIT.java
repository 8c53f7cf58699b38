package abono.it.api;

import static abono.it.api.SentQuote.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By the mailed link and its code one does what one does signed in: choose, comment, propose. */
class OfferLinkActsIT {
    private static final String THANKS = "Gracias por su respuesta";

    private static final String BIG_COURSE =
            """
            ,{"kind":"FEE","description":"Big course","seats":1,"unitPrice":"18000.00",
              "optional":true,"picked":false}
            """;

    private final SentQuote quote = SentQuote.toNavarro();
    private final PageVisitor reader = new PageVisitor();

    @Test
    void nobodyChoosesOrCommentsWithoutACode() {
        Map<String, String> said =
                Map.of("talking", "talking", "talking:text", "Hello?", "talking:write", "x");
        reader.submit(quote.link(LUCIA), said);
        assertThat(reader.get(quote.link(LUCIA)).body())
                .doesNotContain("accept:acceptQuote", "talking:write", "countering:propose");
        assertThat(comments()).isEqualTo("0");
    }

    @Test
    void whoConfirmedTheCodeCommentsOnceHoweverOftenTheFormIsSent() {
        confirmsTheCode();
        String page = reader.get(quote.link(LUCIA)).body();
        assertThat(page).contains("accept:acceptQuote", "talking:write", "countering:propose");
        Map<String, String> said =
                Map.of(
                        "talking", "talking",
                        "talking:text", "¿Sigue en pie?",
                        "once", "one-token",
                        "talking:write", "x");
        String state = reader.state(quote.link(LUCIA));
        for (int i = 0; i < 3; i++) {
            reader.submit(quote.link(LUCIA), said, state);
        }
        assertThat(comments()).isEqualTo("1");
    }

    private String comments() {
        return Product.database()
                .ask(
                        "select count(*) from quote_comment c join quote q on q.number ="
                                + " c.quote_number where q.id = '"
                                + quote.id()
                                + "'");
    }

    @Test
    void declinesWithAReason() {
        confirmsTheCode();
        Map<String, String> no =
                new HashMap<>(Map.of("decline", "decline", "decline:declineQuote", "x"));
        assertThat(reader.submit(quote.link(LUCIA), no).body()).doesNotContain(THANKS);
        no.put("decline:reason", "Demasiado caro");
        assertThat(reader.submit(quote.link(LUCIA), no).body()).contains(THANKS);
        assertThat(quote.status()).isEqualTo("DECLINED");
    }

    private void confirmsTheCode() {
        reader.confirms(quote, LUCIA);
    }

    /** 27 225.00 with the big course, which needs a registered purchase order of as much. */
    @Test
    void choosesLinesOverWhatNeedsAPurchaseOrderAndIsHeldToIt() {
        Company company = new Company();
        Rest boss = company.boss.rest();
        String orders = "/accounts/" + company.id + "/purchase-orders";
        boss.post(orders, Story.PURCHASE_ORDER.formatted("PO-7", "20000.00")).expect(201);
        SentQuote big = new SentQuote(company.sentQuoteWithChoices(BIG_COURSE));
        String page = big.link(company.boss.email());
        reader.confirms(big, company.boss.email());
        assertThat(reader.text(page))
                .contains("€5,445.00")
                .doesNotContain("needs a registered purchase order", "less than the");

        String chosen = PageVisitor.text(reader.submit(page, toggled()));
        assertThat(chosen)
                .contains("€27,225.00", "needs a registered purchase order")
                .doesNotContain("less than the");
        assertThat(PageVisitor.text(reader.submit(page, yes("")))).contains("€25,000.00");
        assertThat(PageVisitor.text(reader.submit(page, yes("PO-7"))))
                .contains("PO-7 has €20,000.00 left: less than the €27,225.00 of this quote");
        assertThat(status(company, big)).isEqualTo("SENT 27225.00 0");

        reader.submit(page, toggled());
        reader.submit(page, yes("PO-7"));
        assertThat(status(company, big)).isEqualTo("ACCEPTED 5445.00 1");
        assertThat(boss.get(orders).at("/items/0/remaining/amount")).isEqualTo("14555.00");
    }

    /** Takes the sixth line, or leaves it. */
    private static Map<String, String> toggled() {
        return Map.of("picking", "picking", "picking:options:5:pick", "x");
    }

    private static Map<String, String> yes(String purchaseOrder) {
        return Map.of(
                "accept", "accept",
                "accept:name", "Ana Ruiz",
                "accept:title", "CFO",
                "accept:purchaseOrder", purchaseOrder,
                "accept:termsAccepted", "on",
                "accept:acceptQuote", "x");
    }

    /** What became of it, its total and how many invoices. */
    private static String status(Company company, SentQuote quote) {
        Answer read = company.boss.rest().get("/quotes/" + quote.id()).expect(200);
        return read.at("/status") + " " + read.at("/total/amount") + " " + quote.invoices();
    }

    @Test
    void theAdministratorSeesNeitherLinkNorCode() {
        reader.submit(quote.link(LUCIA), Map.of("ask", "ask", "ask:sendCode", "x"));
        PageVisitor irene = PageVisitor.signedIn("irene@abono.example");
        String sent = irene.get(mail("QUOTE_SENT")).body();
        String code = irene.get(mail("QUOTE_CODE")).body();
        assertThat(sent).contains("/offer.xhtml?t").doesNotContain(quote.secret(LUCIA));
        assertThat(code).contains("••••••").doesNotContain(quote.code(LUCIA));
    }

    private String mail(String kind) {
        return "/admin/mail.xhtml?mail=" + quote.mailId(kind, LUCIA);
    }
}
