package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.it.Product;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What proves an acceptance (U9): the chain, the certificate and who may see them. */
class EvidenceIT {
    private static final String NONE = "0".repeat(64);
    private static final String CHECK = "/evidence/check";

    private final Company company = new Company();
    private final String quote = company.sentQuote();

    @AfterEach
    void theChainHolds() {
        assertThat(Rest.PABLO.get(CHECK).expect(200).has("/broken")).isFalse();
    }

    @Test
    void anAcceptanceIsWrittenDownWithWhoWhatAndHow() throws Exception {
        byte[] pdf = paper("/quotes/" + quote + "/pdf");
        accept(company.boss, Story.YES).expect(200);
        assertThat(row("pdf_sha256")).isEqualTo(sha256(pdf));
        assertThat(row("way || signer_name || signer_title || pressed_by_email"))
                .isEqualTo("PORTALLucía NavarroCFO" + company.boss.id() + "@company.example");
        assertThat(row("address")).isEqualTo("127.0.0.1");
        assertThat(row("encode(sha256(offered::bytea), 'hex') = offered_sha256")).isEqualTo("t");
        assertThat(row("offered")).contains("\"total\":435600", "\"seats\":25");
        assertThat(mails("QUOTE_CONFIRMED")).isEqualTo("1");
    }

    /** Asked at the commit, whoever writes the row. */
    @Test
    void aYesByPhoneRestsOnWhatTwoEmployeesWroteDown() throws SQLException {
        accept(company.boss, Story.YES).expect(200);
        String other = company.sentQuote();
        assertThatThrownBy(() -> proves(other, "PHONE")).hasMessageContaining("nobody confirmed");
        proves(other, "PORTAL");
    }

    /** As the commit would find it, of which nothing stays. */
    private void proves(String other, String way) throws SQLException {
        try (Connection connection = Product.database().connect();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(
                    """
                    insert into acceptance_evidence
                    select (jsonb_populate_record(e, jsonb_build_object(
                        'id', gen_random_uuid(), 'quote_id', '%1$s', 'position', 1000000,
                        'code', 'none', 'way', '%2$s', 'recorded_by_email',
                        case '%2$s' when 'PHONE' then 'diego@abono.example' end))).*
                    from acceptance_evidence e where quote_id = '%3$s'
                    """
                            .formatted(other, way, quote));
            sql.execute("set constraints all immediate");
            connection.rollback();
        }
    }

    @Test
    void twoWhoAcceptAtOnceLeaveOneRow() {
        Company.Member other = company.joins("BILLING_CONTACT");
        List<Company.Member> both = List.of(company.boss, other);
        assertThat(AtOnce.run(2, i -> accept(both.get(i), Story.YES).status()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(row("count(*)")).isEqualTo("1");
    }

    @Test
    void manyAcceptancesAtOnceMakeOneUnbrokenChain() {
        List<Company> companies = List.of(new Company(), new Company(), new Company());
        List<String> quotes = companies.stream().map(Company::sentQuote).toList();
        List<Integer> answers =
                AtOnce.run(
                        3,
                        i ->
                                companies
                                        .get(i)
                                        .boss
                                        .rest()
                                        .post("/quotes/" + quotes.get(i) + "/accept", Story.YES)
                                        .status());
        assertThat(answers).containsOnly(200);
    }

    @Test
    void aChainThatGrowsWhileItIsReadIsNotCalledBroken() {
        List<Company> companies = List.of(new Company(), new Company(), new Company());
        List<String> quotes = companies.stream().map(Company::sentQuote).toList();
        List<Boolean> broken =
                AtOnce.run(
                        6,
                        i -> {
                            if (i < 3) {
                                String path = "/quotes/" + quotes.get(i);
                                Rest boss = companies.get(i).boss.rest();
                                boss.post(path + "/accept", Story.YES).expect(200);
                                return boss.get(path + "/certificate").status() != 200;
                            }
                            return IntStream.range(0, 30)
                                    .mapToObj(any -> Rest.PABLO.get(CHECK).expect(200))
                                    .anyMatch(check -> check.has("/broken"));
                        });
        assertThat(broken).containsOnly(false);
    }

    @Test
    void aRowCannotBeChangedAndWhoForcesItIsNamed() throws SQLException {
        accept(company.boss, Story.YES).expect(200);
        String change =
                "update acceptance_evidence set signer_name = '%s' where quote_id = '"
                        + quote
                        + "'";
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            assertThat(refused(sql, change.formatted("Eve"))).contains("append-only");
            assertThat(refused(sql, "delete from acceptance_evidence")).contains("append-only");
            sql.execute("set session_replication_role = replica");
            sql.executeUpdate(change.formatted("Eve"));
            Answer named = Rest.PABLO.get(CHECK).expect(200);
            assertThat(named.at("/broken/quote")).isEqualTo(row("quote_number"));
            assertThat(named.at("/broken/position")).isEqualTo(row("position"));
            sql.executeUpdate(change.formatted("Lucía Navarro"));
        }
    }

    @Test
    void theCertificateIsTheSameBytesEachTimeAndSaysWhatWasAccepted() throws Exception {
        String path = "/quotes/" + quote + "/certificate";
        company.boss.rest().get(path).expect(404);
        accept(company.boss, Story.YES).expect(200);
        byte[] first = paper(path);
        assertThat(paper(path)).isEqualTo(first);
        assertThat(Paper.of(company.boss.rest(), path))
                .contains("Lucía Navarro", "CFO", "4,356.00", "Europe/Madrid", "In the portal")
                .contains(row("left(hash, 32)"), row("left(pdf_sha256, 32)"), row("code"));
    }

    @Test
    void theBuyersApproversStandInTheEvidence() {
        Company.Member approver = company.joins("APPROVER");
        company.rules("1000.00", "ANY", 1, "", approver).expect(200);
        String request = accept(company.boss, Story.YES).expect(202).at("/id");
        approver.rest().post("/consents/" + request + "/approve", "{}").expect(200);
        assertThat(row("approvals")).contains("\"side\":\"BUYER\"", "M " + approver.id());
        assertThat(row("pressed_by")).isEqualTo(approver.id());
    }

    @Test
    void aDrawnSignatureIsKeptWithItsDigest() {
        String wrong = Story.YES.replace("}", ",\"drawing\":\"<script>\"}");
        assertThat(accept(company.boss, wrong).expect(422).fields()).containsExactly("drawing");
        accept(company.boss, Story.YES.replace("}", ",\"drawing\":\"M 1 1 L 9 9\"}")).expect(200);
        assertThat(row("convert_from(drawing, 'UTF8')")).isEqualTo("M 1 1 L 9 9");
        assertThat(row("encode(sha256(drawing), 'hex') = drawing_sha256")).isEqualTo("t");
    }

    @Test
    void thePublicPageKnowsTheVeryBytesAndNoOthers() throws Exception {
        accept(company.boss, Story.YES).expect(200);
        for (String path :
                List.of("/quotes/" + quote + "/pdf", "/quotes/" + quote + "/certificate")) {
            byte[] paper = paper(path);
            assertThat(Stranger.verifies(sha256(paper)))
                    .contains("This is the true document")
                    .contains(row("quote_number"), "Lucía Navarro", "Unbroken");
            paper[paper.length / 2] ^= 1;
            assertThat(Stranger.verifies(sha256(paper)))
                    .contains("We did not issue this file")
                    .doesNotContain(row("quote_number"), "Navarro");
        }
    }

    @Test
    void theCodeOpensTheCertificateAndAGuessOpensNothing() {
        accept(company.boss, Story.YES).expect(200);
        String code = row("code");
        HttpResponse<String> page = new Stranger().get("/verify.xhtml?c=" + code);
        assertThat(page.body()).contains("This certificate is true", row("quote_number"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        for (String guess : List.of(code.substring(1), code + "A", quote, row("hash"))) {
            assertThat(new Stranger().get("/verify.xhtml?c=" + guess).body())
                    .contains("There is no certificate with this code")
                    .doesNotContain(row("quote_number"), "Navarro");
        }
    }

    @Test
    void whoAsksTooOftenWaits() {
        String forget = "delete from verify_lookup returning 1";
        Product.database().ask(forget);
        try {
            for (int i = 0; i < 60; i++) {
                assertThat(Stranger.verifies(NONE)).contains("We did not issue this file");
            }
            assertThat(Stranger.verifies(NONE))
                    .contains("Too many tries")
                    .doesNotContain("We did not");
        } finally {
            Product.database().ask(forget);
        }
    }

    private Answer accept(Company.Member who, String yes) {
        return who.rest().post("/quotes/" + quote + "/accept", yes);
    }

    private String row(String column) {
        return Product.database()
                .ask(
                        "select "
                                + column
                                + " from acceptance_evidence where quote_id = '"
                                + quote
                                + "'");
    }

    private String mails(String kind) {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where kind = '%s' and recipient = '%s'"
                                .formatted(kind, company.boss.id() + "@company.example"));
    }

    private byte[] paper(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(company.boss.rest().request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String refused(Statement sql, String command) {
        try {
            sql.executeUpdate(command);
            return "";
        } catch (SQLException refusal) {
            return refusal.getMessage();
        }
    }
}
