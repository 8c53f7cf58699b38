package abono.it.api;

import static abono.it.api.SentQuote.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A quote's mailed link and code (Q6): what they are good for, and what they are not. */
class OfferLinkIT {
    private static final String ANDRES = "andres@navarro-logistica.example";

    private final SentQuote quote = SentQuote.toNavarro();
    private final PageVisitor reader = new PageVisitor();

    @Test
    void anUnknownLinkAnswersLikeAPageThatIsNot() {
        String link = quote.link(LUCIA);
        String last = link.endsWith("A") ? "B" : "A";
        String tampered = link.substring(0, link.length() - 1) + last;
        HttpResponse<String> page = reader.get(tampered);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Navarro");
        assertThat(main(page)).isEqualTo(main(reader.get("/offer.xhtml?t=x")));
        assertThat(reader.get("/offer.xhtml").statusCode()).isEqualTo(404);
        assertThat(reader.get(tampered.replace("xhtml", "pdf")).statusCode()).isEqualTo(404);
    }

    @Test
    void readingChangesNothingAndTellsNobodyTheAddress() {
        HttpResponse<String> page = reader.get(quote.link(LUCIA));
        reader.get(quote.link(LUCIA));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> pdf = reader.get(quote.link(LUCIA).replace("xhtml", "pdf"));
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(pdf.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(quote.status()).isEqualTo("SENT");
        assertThat(quote.codes()).isEqualTo("0");
    }

    @Test
    void theSecretIsKeptAsHashOnlyAndEachContactHasTheirOwn() {
        String secret = quote.secret(LUCIA);
        assertThat(secret).hasSize(43).isNotEqualTo(quote.secret(ANDRES));
        String kept =
                Product.database()
                        .ask(
                                "select string_agg(secret_hash, ' ') from quote_link where"
                                        + " quote_id = '"
                                        + quote.id()
                                        + "'");
        assertThat(kept).doesNotContain(secret).hasSizeGreaterThanOrEqualTo(2 * 64 + 1);
    }

    @Test
    void nothingIsAnsweredWithoutACode() {
        assertThat(accept("").body()).doesNotContain(words("USED"));
        assertThat(accept("123456").body()).doesNotContain(words("USED"));
        assertThat(quote.status()).isEqualTo("SENT");
    }

    @Test
    void fiveWrongCodesBlockTheRightOne() {
        askForACode();
        String right = quote.code(LUCIA);
        String wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(accept(wrong).body()).contains("Quedan 4 intentos");
        for (int i = 0; i < 4; i++) {
            accept(wrong);
        }
        accept(right);
        pass(3);
        assertThat(accept(right).body()).contains("Pida uno nuevo");
        assertThat(quote.status()).isEqualTo("SENT");
        assertThat(failures()).isEqualTo("5");
    }

    @Test
    void fromTheFifthWrongCodeOnItWaits() {
        askForACode();
        String wrong = quote.code(LUCIA).equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            accept(wrong);
        }
        String later = "update quote_link set wait_until = wait_until + interval '1 hour'";
        Product.database().ask(later + " where quote_id = '" + quote.id() + "' returning 1");
        askForACode();
        String right = quote.code(LUCIA);
        assertThat(accept(right).body()).contains("Demasiados códigos incorrectos");
        assertThat(quote.status()).isEqualTo("SENT");
    }

    @Test
    void theFourthCodeWithinAnHourIsRefused() {
        for (int i = 0; i < 3; i++) {
            askForACode();
        }
        assertThat(askForACode().body()).contains("tres códigos por hora");
        assertThat(quote.codes()).isEqualTo("3");
    }

    @Test
    void onlyTheLastCodeCounts() {
        askForACode();
        String first = quote.code(LUCIA);
        askForACode();
        String second = quote.code(LUCIA);
        if (!first.equals(second)) {
            accept(first);
            assertThat(quote.status()).isEqualTo("SENT");
        }
        accept(second);
        assertThat(quote.status()).isEqualTo("ACCEPTED");
    }

    @Test
    void codesOfSeveralAskedAtOnceAreThreeAtMost() {
        quote.link(LUCIA);
        AtOnce.run(
                5,
                i ->
                        new PageVisitor()
                                .submit(
                                        quote.link(LUCIA),
                                        Map.of("ask", "ask", "ask:sendCode", "x"))
                                .statusCode());
        assertThat(quote.codes()).isEqualTo("3");
    }

    @Test
    void twoPressesAtOnceAreOneAcceptance() {
        askForACode();
        String code = quote.code(LUCIA);
        List<String> bodies =
                AtOnce.run(
                        2,
                        i -> {
                            PageVisitor visitor = new PageVisitor();
                            confirm(visitor, code);
                            return visitor.submit(quote.link(LUCIA), answer()).body();
                        });
        assertThat(bodies).allMatch(body -> body.contains(words("USED")));
        assertThat(quote.status()).isEqualTo("ACCEPTED");
        assertThat(quote.invoices()).isEqualTo("1");
        assertThat(used()).isEqualTo("1");
    }

    @Test
    void theSameCommandTwiceGetsTheSameAnswer() {
        askForACode();
        confirm(reader, quote.code(LUCIA));
        Map<String, String> yes = answer();
        String state = reader.state(quote.link(LUCIA));
        List<String> bodies =
                AtOnce.run(2, i -> reader.submit(quote.link(LUCIA), yes, state).body());
        assertThat(bodies)
                .allMatch(body -> body.contains(words("USED")))
                .noneMatch(body -> body.contains("ya no sirve"));
        assertThat(quote.invoices()).isEqualTo("1");
    }

    @Test
    void aUsedLinkShowsNothingMore() {
        askForACode();
        accept(quote.code(LUCIA));
        HttpResponse<String> page = reader.get(quote.link(LUCIA));
        assertThat(page.body()).contains(words("USED")).doesNotContain("accept:acceptQuote");
        assertThat(reader.get(quote.link(LUCIA).replace("xhtml", "pdf")).statusCode())
                .isEqualTo(404);
        assertThat(reader.get(quote.link(ANDRES)).body()).contains(words("ANSWERED"));
    }

    @Test
    void answeringLeavesNobodySignedIn() {
        askForACode();
        accept(quote.code(LUCIA));
        String page =
                reader.get("/corporate/quote-review.xhtml?quote=" + quote.id()).uri().getPath();
        assertThat(page).isEqualTo("/signin.xhtml");
        String audited =
                Product.database()
                        .ask(
                                "select count(*) from audit_entry a join person p on p.id ="
                                        + " a.person_id where a.subject_id = '"
                                        + quote.id()
                                        + "' and a.action in ('QuoteEvent.Accepted',"
                                        + " 'OfferEvent.LinkUsed') and p.email = '"
                                        + LUCIA
                                        + "'");
        assertThat(audited).isEqualTo("2");
    }

    @Test
    void aWithdrawnOrSupersededOrAnsweredQuoteIsOver() {
        askForACode();
        String code = quote.code(LUCIA);
        SentQuote revised = SentQuote.toNavarro();
        SentQuote signedIn = SentQuote.toNavarro();
        Rest.DIEGO.post("/quotes/" + quote.id() + "/withdraw", "{}").expect(200);
        String next = Rest.DIEGO.post("/quotes/" + revised.id() + "/revise", "{}").at("/id");
        Rest.DIEGO.post("/quotes/" + next + "/send", "{}").expect(200);
        Rest.ANDRES.post("/quotes/" + signedIn.id() + "/accept", Story.YES).expect(200);

        assertThat(reader.get(quote.link(LUCIA)).body())
                .contains(words("WITHDRAWN"), "diego@abono.example");
        assertThat(reader.get(revised.link(LUCIA)).body()).contains(words("SUPERSEDED"));
        assertThat(reader.get(signedIn.link(LUCIA)).body()).contains(words("ANSWERED"));
        assertThat(code).hasSize(6);
        assertThat(quote.status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void anAnswerToAQuoteThatWasWithdrawnMeanwhileIsRefused() {
        askForACode();
        confirm(reader, quote.code(LUCIA));
        String state = reader.state(quote.link(LUCIA));
        Rest.DIEGO.post("/quotes/" + quote.id() + "/withdraw", "{}").expect(200);
        assertThat(reader.submit(quote.link(LUCIA), answer(), state).body())
                .contains(words("WITHDRAWN"));
        assertThat(quote.status()).isEqualTo("WITHDRAWN");
        assertThat(quote.invoices()).isEqualTo("0");
    }

    @Test
    void anExpiredLinkSaysSo() {
        Product.database()
                .ask(
                        "update quote_link set expires_at = made_at where quote_id = '"
                                + quote.id()
                                + "' returning 1");
        assertThat(reader.get(quote.link(LUCIA)).body()).contains(words("EXPIRED"));
    }

    @Test
    void whoeverLeftTheAccountCannotAnswer() {
        String email = "leaving-" + UUID.randomUUID() + "@navarro-logistica.example";
        String person = join(email);
        SentQuote sent = SentQuote.toNavarro();
        reader.submit(sent.link(email), Map.of("ask", "ask", "ask:sendCode", "x"));
        confirm(reader, sent.link(email), sent.code(email));
        String state = reader.state(sent.link(email));
        Rest.LUCIA
                .command("DELETE", "/accounts/" + Story.account() + "/people/" + person, "")
                .expect(200);
        assertThat(reader.submit(sent.link(email), answer(), state).body())
                .contains(words("REMOVED"));
        assertThat(sent.status()).isEqualTo("SENT");
        assertThat(reader.get(sent.link(email).replace("xhtml", "pdf")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCodeOfAnotherQuoteIsNoGood() {
        SentQuote other = SentQuote.toNavarro();
        askForACode();
        reader.submit(other.link(LUCIA), Map.of("ask", "ask", "ask:sendCode", "x"));
        String mine = quote.code(LUCIA);
        String others = other.code(LUCIA);
        if (!mine.equals(others)) {
            accept(others);
            assertThat(quote.status()).isEqualTo("SENT");
        }
        accept(mine);
        assertThat(quote.status()).isEqualTo("ACCEPTED");
        assertThat(other.status()).isEqualTo("SENT");
    }

    private static String main(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }

    private HttpResponse<String> askForACode() {
        return reader.submit(quote.link(LUCIA), Map.of("ask", "ask", "ask:sendCode", "x"));
    }

    /** Confirms the code and accepts, if it is right. */
    private HttpResponse<String> accept(String code) {
        HttpResponse<String> confirmed = confirm(reader, code);
        return confirmed.body().contains("accept:acceptQuote")
                ? reader.submit(quote.link(LUCIA), answer())
                : confirmed;
    }

    private HttpResponse<String> confirm(PageVisitor visitor, String code) {
        return confirm(visitor, quote.link(LUCIA), code);
    }

    private static HttpResponse<String> confirm(PageVisitor visitor, String link, String code) {
        Map<String, String> form =
                Map.of(
                        "confirming", "confirming",
                        "confirming:code", code,
                        "confirming:confirmCode", "x");
        return visitor.submit(link, form);
    }

    private static Map<String, String> answer() {
        return new HashMap<>(
                Map.of(
                        "accept", "accept",
                        "accept:name", "Lucía Navarro",
                        "accept:title", "Directora financiera",
                        "accept:termsAccepted", "on",
                        "accept:acceptQuote", "x"));
    }

    /** Makes the waiting after wrong codes that many seconds shorter. */
    private void pass(int seconds) {
        Product.database()
                .ask(
                        "update quote_link set wait_until = wait_until - interval '"
                                + seconds
                                + " seconds' where quote_id = '"
                                + quote.id()
                                + "' returning 1");
    }

    private String failures() {
        return Product.database()
                .ask("select max(failures) from quote_link where quote_id = '" + quote.id() + "'");
    }

    private String used() {
        return Product.database()
                .ask(
                        "select count(*) from quote_link_code c join quote_link l on l.id ="
                                + " c.link_id where c.used_at is not null and l.quote_id = '"
                                + quote.id()
                                + "'");
    }

    private static String join(String email) {
        String id = UUID.randomUUID().toString();
        Product.database()
                .ask(
                        "insert into person (id, email, name, language, version) values ('%s',"
                                        .formatted(id)
                                + " '%s', 'Leaving Soon', 'es', 1) returning 1".formatted(email));
        Product.database()
                .ask(
                        "insert into membership (id, person_id, account_id, role) values ('%s',"
                                        .formatted(UUID.randomUUID())
                                + " '%s', '%s', 'BILLING_CONTACT') returning 1"
                                        .formatted(id, Story.account()));
        return id;
    }

    /** The heading of a page whose link is over, in Spanish. */
    private static String words(String state) {
        return switch (state) {
            case "USED" -> "Gracias por su respuesta";
            case "ANSWERED" -> "Este presupuesto ya tiene respuesta";
            case "EXPIRED" -> "Este presupuesto ha caducado";
            case "SUPERSEDED" -> "Hay una versión más reciente de este presupuesto";
            case "WITHDRAWN" -> "Este presupuesto se ha retirado";
            default -> "Este enlace ya no es válido";
        };
    }
}
