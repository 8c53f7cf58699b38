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
        reader.submit(quote.link(LUCIA), Map.of("ask", "ask", "ask:sendCode", "x"));
        Map<String, String> code =
                Map.of(
                        "confirming", "confirming",
                        "confirming:code", quote.code(LUCIA),
                        "confirming:confirmCode", "x");
        reader.submit(quote.link(LUCIA), code);
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
