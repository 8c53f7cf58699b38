package abono.it.api;

import static abono.it.api.Rest.ANDRES;
import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What customers and sellers say to each other: comments both ways, and requests (Q6). */
class TalkIT {
    private static final String DIEGOS = "diego@abono.example";
    private static final String SCRIPT = "<script>alert('x')</script>\n& <b>bold</b>";

    private final String quote = Story.aSentQuote();
    private final String comments = "/quotes/" + quote + "/comments";

    @Test
    void goesBothWaysAndIsMailedToTheOtherSide() {
        String question = "Why annual? " + UUID.randomUUID();
        String answer = "It saves. " + UUID.randomUUID();

        Answer asked = LUCIA.post(comments, said(question)).expect(201);
        DIEGO.post(comments, said(answer)).expect(201);

        assertThat(asked.at("/side")).isEqualTo("CUSTOMER");
        assertThat(texts(LUCIA)).containsExactly(question, answer);
        assertThat(texts(DIEGO)).containsExactly(question, answer);
        assertThat(mails(DIEGOS, question)).isEqualTo("1");
        assertThat(mails(SentQuote.LUCIA, question)).isEqualTo("0");
        assertThat(mails(SentQuote.LUCIA, answer)).isEqualTo("1");
        assertThat(mails("andres@navarro-logistica.example", answer)).isEqualTo("1");
        assertThat(mails(DIEGOS, answer)).isEqualTo("0");
        assertThat(plain(DIEGOS, question)).contains("/sales/quote.xhtml?quote=" + quote + "#talk");
        assertThat(plain(SentQuote.LUCIA, answer))
                .contains("/corporate/quote-review.xhtml?quote=" + quote + "#talk");
    }

    @Test
    void isNewToEachReaderOfTheOtherSideUntilTheyOpenThePage() {
        LUCIA.post(comments, said("New?")).expect(201);
        assertThat(unread(LUCIA)).containsExactly(false);
        assertThat(unread(DIEGO)).containsExactly(true);
        PageVisitor diego = PageVisitor.signedIn(DIEGOS);

        String first = diego.get("/sales/quote.xhtml?quote=" + quote).body();

        assertThat(first).contains("class=\"mark fresh\"");
        assertThat(unread(DIEGO)).containsExactly(false);
        assertThat(unread(Rest.demo("carmen"))).containsExactly(true);
        assertThat(diego.get("/sales/quote.xhtml?quote=" + quote).body())
                .doesNotContain("class=\"mark fresh\"");
        DIEGO.post(comments, said("Yes.")).expect(201);
        assertThat(unread(ANDRES)).containsExactly(false, true);
    }

    @Test
    void belongsToTheNumberSoThatEveryRevisionShowsIt() {
        LUCIA.post(comments, said("Fewer seats, please")).expect(201);
        String revision = DIEGO.post("/quotes/" + quote + "/revise", "{}").expect(201).at("/id");
        DIEGO.post("/quotes/" + revision + "/comments", said("Here it comes")).expect(201);
        DIEGO.post("/quotes/" + revision + "/send", "{}").expect(200);

        assertThat(texts(LUCIA, "/quotes/" + revision + "/comments"))
                .containsExactly("Fewer seats, please", "Here it comes");
        assertThat(texts(LUCIA)).hasSize(2);
    }

    @Test
    void refusesADraftAndWhoeverIsNoneOfBothSides() {
        String draft = "/quotes/" + Story.aDraft() + "/comments";
        DIEGO.post(draft, said("x")).expect(409);
        assertThat(DIEGO.get(draft).expect(200).items()).isEmpty();
        LUCIA.post(draft, said("x")).expect(404);
        Rest.demo("klara").post(comments, said("x")).expect(404);
        Rest.demo("nora").post(comments, said("x")).expect(404);
        Rest.demo("marcos").post(comments, said("x")).expect(403);
        Rest.demo("marcos").get(comments).expect(403);
        PABLO.post(comments, said("x")).expect(403);
        assertThat(PABLO.get(comments).expect(200).items()).isEmpty();
    }

    @Test
    void refusesNothingAndMoreThanFourThousandCharacters() {
        assertThat(LUCIA.post(comments, said("x".repeat(4001))).expect(422).fields())
                .containsExactly("text");
        assertThat(LUCIA.post(comments, said(" \n ")).expect(422).fields()).containsExactly("text");
        assertThat(LUCIA.post(comments, "{}").expect(422).fields()).containsExactly("text");
        LUCIA.post(comments, said("x".repeat(4000))).expect(201);
        assertThat(texts(LUCIA)).containsExactly("x".repeat(4000));
    }

    @Test
    void keepsAScriptAsHarmlessTextOnThePageAndInTheMail() {
        String mark = UUID.randomUUID().toString();
        LUCIA.post(comments, said(SCRIPT + mark)).expect(201);
        DIEGO.post(comments, said(SCRIPT + mark)).expect(201);

        assertThat(texts(LUCIA)).containsExactly(SCRIPT + mark, SCRIPT + mark);
        String review =
                PageVisitor.signedIn(SentQuote.LUCIA)
                        .get("/corporate/quote-review.xhtml?quote=" + quote)
                        .body();
        String desk = PageVisitor.signedIn(DIEGOS).get("/sales/quote.xhtml?quote=" + quote).body();
        String mail = mail("html", DIEGOS, mark);
        for (String html : List.of(review, desk, mail)) {
            assertThat(html).contains("&lt;script&gt;").contains("&lt;b&gt;bold");
            assertThat(html).doesNotContain("<script>alert").doesNotContain("<b>bold");
        }
    }

    @Test
    void writesOnceForAKeyAlsoAtOnce() {
        String key = UUID.randomUUID().toString();
        List<Integer> statuses =
                AtOnce.run(4, i -> LUCIA.post(comments, said("Once"), key).status());
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        LUCIA.post(comments, said("Once"), key).expect(201);
        assertThat(texts(LUCIA)).containsExactly("Once");
    }

    @Test
    void commentsStayAsTheyWereWritten() {
        LUCIA.post(comments, said("Stays")).expect(201);
        String id = LUCIA.get(comments).items().get(0).getString("id");
        for (String change :
                List.of("update quote_comment set text = 'y'", "delete from quote_comment")) {
            String sql = change + " where id = '" + id + "' returning id";
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Product.database().ask(sql))
                    .hasStackTraceContaining("append-only");
        }
    }

    private List<String> texts(Rest reader) {
        return texts(reader, comments);
    }

    private static List<String> texts(Rest reader, String path) {
        return reader.get(path).expect(200).items().stream()
                .map(each -> each.getString("text"))
                .toList();
    }

    private List<Boolean> unread(Rest reader) {
        return reader.get(comments).expect(200).items().stream()
                .map(each -> each.getBoolean("unread"))
                .toList();
    }

    static String said(String text) {
        return Json.createObjectBuilder(Map.of("text", text)).build().toString();
    }

    private static String mails(String recipient, String text) {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where recipient = '%s' and plain like"
                                        .formatted(recipient)
                                + " '%"
                                + text
                                + "%'");
    }

    private static String plain(String recipient, String text) {
        return mail("plain", recipient, text);
    }

    private static String mail(String form, String recipient, String text) {
        return Product.database()
                .ask(
                        "select %s from outbox_mail where recipient = '%s' and plain like"
                                        .formatted(form, recipient)
                                + " '%"
                                + text
                                + "%'");
    }
}
