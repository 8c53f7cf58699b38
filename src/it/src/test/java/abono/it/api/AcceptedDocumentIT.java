package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is accepted is what is proven (Q7): by each of the four ways the document as accepted and
 * the certificate are of the lines, the total and the people of the screen that was pressed.
 */
class AcceptedDocumentIT {
    private static final String CHECK = "/evidence/check";

    /** Four chosen lines and their total, whatever the reader's language puts between thousands. */
    private static final String[] ON_SCREEN = {
        "3,600,00", "800,00", "Long course", "1,500,00", "10", "15", "8,107,00"
    };

    private static final String[] ON_PAPER = {
        "€3,600.00", "€800.00", "Long course", "€1,500.00", "10 → 15", "€8,107.00", "P-9"
    };

    @AfterEach
    void theChainHolds() {
        assertThat(Rest.PABLO.get(CHECK).expect(200).has("/broken")).isFalse();
    }

    @Test
    void aChoiceMadeAtOnceIsNotInTheDocumentOfWhatWasSent() throws Exception {
        Company company = new Company();
        String quote = company.sentQuoteWithChoices();
        company.boss
                .rest()
                .post("/quotes/" + quote + "/pick", "{\"revision\":1,\"positions\":[2,4]}")
                .expect(200);
        assertThat(Paper.of(company.boss.rest(), "/quotes/" + quote + "/pdf"))
                .contains("€5,445.00")
                .doesNotContain("€7,139.00");
    }

    @Test
    void theDocumentIsOfWhatWasChosenNotOfWhatWasSent() throws Exception {
        Company company = new Company();
        String quote = company.sentQuoteWithChoices();
        byte[] sent = paper(company.boss.rest(), quote, "pdf");
        company.boss
                .rest()
                .post("/quotes/" + quote + "/pick", "{\"revision\":1,\"positions\":[2,4]}")
                .expect(200);
        String yes = Story.YES.replace("}", ",\"total\":\"7139.00\",\"purchaseOrder\":\"P-9\"}");
        company.boss.rest().post("/quotes/" + quote + "/accept", yes).expect(200);
        byte[] accepted = paper(company.boss.rest(), quote, "accepted");

        assertThat(Paper.of(accepted))
                .contains("as accepted", "Long course", "€7,139.00", "P-9", "Lucía Navarro", "CFO")
                .contains("Renewal date", "unless you give notice by", "Invoices are due")
                .containsSubsequence("Not chosen", "Basic course", "Handbook");
        assertThat(Paper.of(company.boss.rest(), "/quotes/" + quote + "/certificate"))
                .contains("Long course", "€7,139.00", sha256(accepted).substring(0, 32))
                .contains(sha256(sent).substring(0, 32))
                .doesNotContain("Basic course", "Handbook");
        assertThat(paper(company.boss.rest(), quote, "accepted")).isEqualTo(accepted);
        bothFilesAreKnownForWhatTheyAre(sent, accepted);
    }

    private static void bothFilesAreKnownForWhatTheyAre(byte[] sent, byte[] accepted)
            throws Exception {
        Answer offer = verify(sha256(sent));
        assertThat(offer.at("/document/kind")).isEqualTo("QUOTE");
        assertThat(offer.at("/document/accepted/document/sha256")).isEqualTo(sha256(accepted));
        Answer agreed = verify(sha256(accepted));
        assertThat(agreed.at("/document/kind")).isEqualTo("ACCEPTED");
        assertThat(agreed.at("/document/accepted/total/amount")).isEqualTo("7139.00");
        assertThat(agreed.at("/document/accepted/unbroken")).isEqualTo("true");
        assertThat(Stranger.verifies(sha256(sent))).contains("the offer as it was sent");
        assertThat(Stranger.verifies(sha256(accepted))).contains("the quote as it was accepted");
        accepted[accepted.length / 2] ^= 1;
        assertThat(verify(sha256(accepted)).at("/issued")).isEqualTo("false");
        assertThat(verify(sha256(accepted)).has("/document")).isFalse();
    }

    /** 25 + 5 seats for a year, the dearer course, and five more of a contract of ten. */
    @ParameterizedTest(name = "by {0}")
    @EnumSource(AcceptanceWay.class)
    void whatIsProvenIsWhatStoodOnTheScreenThatWasPressed(AcceptanceWay way) throws Exception {
        Company company = new Company();
        String contract = company.annualContract();
        String change =
                ",{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":15}"
                        .formatted(contract);
        String quote = company.sentQuoteWithChoices(change);
        company.boss
                .rest()
                .post("/quotes/" + quote + "/pick", "{\"revision\":1,\"positions\":[2,4]}")
                .expect(200);

        AcceptanceWay.Pressed pressed = way.press(company, quote);

        assertThat(pressed.screen().replace('.', ',')).contains(ON_SCREEN);
        byte[] accepted = paper(company.boss.rest(), quote, "accepted");
        assertThat(Paper.of(accepted)).contains(ON_PAPER);
        assertThat(certificate(company.boss.rest(), quote))
                .contains(ON_PAPER)
                .contains(pressed.people())
                .contains(sha256(accepted).substring(0, 32), sha256(accepted).substring(32))
                .doesNotContain("Basic course", "Handbook");
        Answer proof = verify(sha256(accepted));
        assertThat(proof.at("/document/kind")).isEqualTo("ACCEPTED");
        assertThat(proof.at("/document/accepted/total/amount")).isEqualTo("8107.00");
        assertThat(proof.at("/document/accepted/signer")).isEqualTo(pressed.signer());
        assertThat(company.invoices()).isEqualTo(2);
    }

    @Test
    void byTheMailedLinkTheCertificateSaysSo() throws Exception {
        SentQuote quote = SentQuote.toNavarro();
        PageVisitor reader = new PageVisitor();
        String link = quote.link(SentQuote.LUCIA);
        reader.confirms(quote, SentQuote.LUCIA);
        Map<String, String> yes =
                Map.of(
                        "accept", "accept",
                        "accept:name", "Lucía Navarro",
                        "accept:title", "Directora",
                        "accept:termsAccepted", "on",
                        "accept:acceptQuote", "x");
        reader.submit(link, yes);
        assertThat(certificate(Rest.LUCIA, quote.id()))
                .contains("enlace personal", "Lucía Navarro", "Directora", "4.356,00 €")
                .contains("GoToMeeting");
    }

    @Test
    void byApprovalTheCertificateNamesWhoAskedAndWhoApprovedWithTheirTitles() throws Exception {
        Company company = new Company();
        Company.Member asks = company.joins("REQUESTER");
        Company.Member one = company.joins("APPROVER");
        Company.Member two = company.joins("APPROVER");
        company.rules("1000.00", "ALL", 2, "", one, two).expect(200);
        String quote = company.sentQuote();
        String request =
                asks.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(202).at("/id");
        String path = "/consents/" + request + "/approve";
        one.rest().post(path, "{\"title\":\"Head of IT\"}").expect(200);
        two.rest().post(path, "{}").expect(200);
        String certificate = certificate(company.boss.rest(), quote);
        assertThat(certificate)
                .containsSubsequence("Requested by", "Lucía Navarro, CFO")
                .containsSubsequence("Approved by", first(one), "Head of IT")
                .containsSubsequence("Approved by", first(two), "Approver")
                .doesNotContain("p. p.");
        assertThat(certificate).contains("€4,356.00", "GoToMeeting");
    }

    /** Long names are broken in the certificate; their first part stands on one line. */
    private static String first(Company.Member member) {
        return "M " + member.id().substring(0, 8);
    }

    @Test
    void whatNobodyAskedForIsRenderedByTheClock() throws Exception {
        Company company = new Company();
        String quote = company.sentQuote();
        company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        String moved = Story.now().plusSeconds(60).toString();
        Rest.IRENE.put("/clock", "{\"now\":\"" + moved + "\"}").expect(200);
        Awaitility.await("the document as accepted").until(() -> filed(quote) != null);
        assertThat(filed(quote)).isEqualTo(sha256(paper(company.boss.rest(), quote, "accepted")));
    }

    @Test
    void aDocumentThatWasKeptBeforeACrashIsTheOneThatIsChained() throws Exception {
        Company company = new Company();
        String quote = company.sentQuote();
        company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        byte[] first = paper(company.boss.rest(), quote, "accepted");
        assertThat(AtOnce.run(4, i -> sha256Of(company, quote))).containsOnly(sha256(first));
        assertThat(ask("count(*)", quote)).isEqualTo("1");
    }

    private static String sha256Of(Company company, String quote) {
        try {
            return sha256(paper(company.boss.rest(), quote, "accepted"));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void theAcceptedDocumentIsForThoseWhoMayReadTheQuote() {
        Company company = new Company();
        String quote = company.sentQuote();
        company.boss.rest().get("/quotes/" + quote + "/accepted").expect(404);
        company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        new Company().boss.rest().get("/quotes/" + quote + "/accepted").expect(404);
    }

    private static String certificate(Rest reader, String quote) throws Exception {
        return Paper.of(reader, "/quotes/" + quote + "/certificate");
    }

    private static Answer verify(String sha256) {
        return new Rest(null, "en").get("/verify?sha256=" + sha256).expect(200);
    }

    private static String filed(String quote) {
        return ask("max(sha256)", quote);
    }

    private static String ask(String what, String quote) {
        String sql = "select %s from accepted_document where quote_id = '%s'";
        return Product.database().ask(sql.formatted(what, quote));
    }

    private static byte[] paper(Rest reader, String quote, String kind)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        reader.request("/quotes/" + quote + "/" + kind).GET().build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
