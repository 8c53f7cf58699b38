package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.PABLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.it.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A yes by phone or mail (U9): two employees take it, and the customer may contest it. */
class RecordedAcceptanceIT {
    private static final Rest CARMEN = Rest.demo("carmen");
    private static final String NO = "{\"reason\":\"Nobody of us said so.\"}";

    private final Company company = new Company();
    private final String quote = company.sentQuote();

    @AfterEach
    void theChainHolds() {
        assertThat(PABLO.get("/evidence/check").expect(200).has("/broken")).isFalse();
    }

    @Test
    void aSecondEmployeeAcceptsWhatTheFirstWroteDown() throws Exception {
        String record = SaidYes.waitingOn(quote);
        assertThat(status()).isEqualTo("SENT");
        assertThat(mails("YES_RECORDED", "carmen@abono.example", quote)).isEqualTo("1");
        assertThat(mails("YES_RECORDED", "diego@abono.example", quote)).isEqualTo("0");
        Answer accepted = confirm(CARMEN, record).expect(200);
        assertThat(accepted.at("/quote/status")).isEqualTo("ACCEPTED");
        assertThat(company.invoices()).isEqualTo(1);
        assertThat(evidence("way || ' ' || recorded_by_email || ' ' || pressed_by_email"))
                .isEqualTo("PHONE diego@abono.example carmen@abono.example");
        assertThat(evidence("length(recorded_sha256)")).isEqualTo("64");
        assertThat(Paper.of(company.boss.rest(), "/quotes/" + quote + "/certificate"))
                .contains("Lucía Navarro", "diego@abono.example", "carmen@abono.example");
        assertThat(mails("QUOTE_TOLD", company.boss.email(), quote)).isEqualTo("1");
        assertThat(mails("QUOTE_CONFIRMED", company.boss.email(), quote)).isEqualTo("0");
    }

    @Test
    void refusesWhoWroteItDownAsTheSecond() throws SQLException {
        String record = SaidYes.waitingOn(quote);
        assertThat(confirm(DIEGO, record).expect(409).body()).contains("recorded this yourself");
        assertThat(refuse(DIEGO, record, NO).status()).isEqualTo(409);
        String force =
                "update recorded_acceptance set status = 'CONFIRMED', decided_by = recorded_by,"
                        + " decided_at = now() where id = '%s'";
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.executeUpdate(force.formatted(record)))
                    .hasMessageContaining("recorded_by_another");
        }
        assertNothingHappened();
    }

    @Test
    void twoWhoConfirmAtOnceAcceptOnce() {
        String record = SaidYes.waitingOn(quote);
        assertThat(AtOnce.run(2, i -> confirm(CARMEN, record).status()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(company.invoices()).isEqualTo(1);
        assertThat(evidence("count(*)")).isEqualTo("1");
    }

    @Test
    void theCustomersOwnYesAtTheSameTimeIsTheOnlyOneOrNone() {
        String record = SaidYes.waitingOn(quote);
        List<Integer> answers =
                AtOnce.run(
                        2,
                        i ->
                                i == 0
                                        ? confirm(CARMEN, record).status()
                                        : company.boss
                                                .rest()
                                                .post("/quotes/" + quote + "/accept", Story.YES)
                                                .status());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(company.invoices()).isEqualTo(1);
        assertThat(evidence("count(*)")).isEqualTo("1");
    }

    @Test
    void keepsOneWaitingRecordOfAQuoteAtMost() {
        assertThat(AtOnce.run(2, i -> record(SaidYes.body(Story.now())).status()))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aQuoteThatWasSupersededMeanwhileIsNotAccepted() {
        String record = SaidYes.waitingOn(quote);
        String next = DIEGO.post("/quotes/" + quote + "/revise", "{}").expect(201).at("/id");
        DIEGO.post("/quotes/" + next + "/send", "{}").expect(200);
        assertThat(confirm(CARMEN, record).status()).isEqualTo(409);
        assertThat(DIEGO.get("/quotes/" + quote + "/recorded").items().get(0).getString("status"))
                .isEqualTo("WAITING");
        assertThat(company.invoices()).isZero();
        assertThat(evidence("count(*)")).isEqualTo("0");
        refuse(CARMEN, record, NO).expect(200);
    }

    @Test
    void whatIsRefusedChangesNothingAndSaysWhy() {
        String record = SaidYes.waitingOn(quote);
        assertThat(refuse(CARMEN, record, "{\"reason\":\" \"}").expect(422).fields())
                .containsExactly("reason");
        Answer refused = refuse(CARMEN, record, NO).expect(200);
        assertThat(refused.at("/reason")).isEqualTo("Nobody of us said so.");
        assertThat(confirm(CARMEN, record).status()).isEqualTo(409);
        assertNothingHappened();
        assertThat(mails("YES_REFUSED", "diego@abono.example", quote)).isEqualTo("1");
        company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
    }

    @Test
    void refusesWhatCannotHaveBeenSaid() {
        Instant now = Story.now();
        String late = SaidYes.body(now.plus(Duration.ofDays(1)));
        String early = SaidYes.body(now.minus(Duration.ofDays(1)));
        String online = SaidYes.body("PORTAL", now, "");
        String silent = SaidYes.body(now).replaceAll("\"note\":\"[^\"]*\"", "\"note\":\" \"");
        String nameless = SaidYes.body(now).replace("Lucía Navarro", "");
        assertThat(record(late).expect(422).fields()).containsExactly("saidAt");
        assertThat(record(early).expect(422).fields()).containsExactly("saidAt");
        assertThat(record(online).expect(422).fields()).containsExactly("way");
        assertThat(record(silent).expect(422).fields()).containsExactly("note");
        assertThat(record(nameless).expect(422).fields()).containsExactly("name");
        assertThat(record(SaidYes.body(now).replace(":1,", ":2,")).status()).isEqualTo(412);
        assertThat(DIEGO.get("/quotes/" + quote + "/recorded").items()).isEmpty();
    }

    @Test
    void theBuyersOwnApprovalIsNotPassedOver() {
        String record = SaidYes.waitingOn(quote);
        company.rules("1000.00", "ANY", 1, "", company.joins("APPROVER")).expect(200);
        assertThat(confirm(CARMEN, record).expect(409).at("/type")).endsWith("CONSENT_NEEDED");
        assertNothingHappened();
        refuse(CARMEN, record, NO).expect(200);
        assertThat(record(SaidYes.body(Story.now())).expect(409).at("/type"))
                .endsWith("CONSENT_NEEDED");
    }

    @Test
    void asksForThePurchaseOrderBeforeASecondEmployeeIsAsked() {
        String big = company.sentQuote(Story.offer("Big", "10", 200));
        Answer refused = DIEGO.post("/quotes/" + big + "/recorded", SaidYes.body(Story.now()));
        assertThat(refused.expect(422).at("/type")).endsWith("ORDER_REQUIRED");
        assertThat(DIEGO.get("/quotes/" + big + "/recorded").items()).isEmpty();
    }

    @Test
    void aQuoteThatWasWithdrawnMeanwhileIsNotAccepted() {
        String record = SaidYes.waitingOn(quote);
        DIEGO.post("/quotes/" + quote + "/withdraw", "{}").expect(200);
        assertThat(confirm(CARMEN, record).status()).isEqualTo(409);
        assertThat(company.invoices()).isZero();
        assertThat(evidence("count(*)")).isEqualTo("0");
    }

    @Test
    void aQuoteThatRanOutMeanwhileIsNotAccepted() throws SQLException {
        String record = SaidYes.waitingOn(quote);
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("set session_replication_role = replica");
            String past =
                    "update quote set valid_until = date '%s' - 2 where id = '%s'"
                            .formatted(Story.now().toString().substring(0, 10), quote);
            assertThat(sql.executeUpdate(past)).isEqualTo(1);
        }
        assertThat(confirm(CARMEN, record).expect(409).at("/type")).endsWith("EXPIRED");
        assertThat(company.invoices()).isZero();
        assertThat(evidence("count(*)")).isEqualTo("0");
    }

    @Test
    void servesTheFileThatShowsItToTheSellersOnly() {
        String mail = "From: =?utf-8?q?Luc=C3=ADa?=\r\n <lucia@navarro.example>\r\n\r\nYes.\r\n";
        String record = record(SaidYes.showing(mail)).expect(201).at("/id");
        String file = "/recorded/" + record + "/file";
        Answer served = CARMEN.get(file).expect(200);
        assertThat(served.body()).isEqualTo(mail);
        assertThat(served.header("Content-Disposition")).startsWith("attachment").contains(".eml");
        assertThat(Rest.demo("nora").get(file).status()).isEqualTo(404);
        for (Rest other : List.of(company.boss.rest(), Rest.demo("klara"), PABLO)) {
            assertThat(other.get(file).status()).isEqualTo(403);
        }
    }

    @Test
    void takesNoFileThatOnlyCallsItselfAMail() {
        for (String file : List.of("MZ no mail", "From: nobody\r\n\r\n", "GIF89a")) {
            assertThat(record(SaidYes.showing(file)).expect(422).fields()).containsExactly("file");
        }
        String broken = SaidYes.body("MAIL", Story.now(), ",\"file\":\"no base 64!\"");
        assertThat(record(broken).expect(422).fields()).containsExactly("file");
    }

    @Test
    void whoDoesNotSellToTheCustomerFindsNothing() {
        String record = SaidYes.waitingOn(quote);
        Rest nora = Rest.demo("nora");
        String body = SaidYes.body(Story.now());
        nora.post("/quotes/" + quote + "/recorded", body).expect(404);
        nora.get("/quotes/" + quote + "/recorded").expect(404);
        confirm(nora, record).expect(404);
        refuse(nora, record, NO).expect(404);
        confirm(CARMEN, record).expect(200);
        Rest.demo("klara").post("/quotes/" + quote + "/contest", NO).expect(404);
    }

    @Test
    void theCustomerContestsOnceAndNothingIsUndone() {
        confirm(CARMEN, SaidYes.waitingOn(quote)).expect(200);
        assertThat(contest(company.joins("VIEWER"), NO).status()).isEqualTo(403);
        assertThat(contest(company.boss, "{}").expect(422).fields()).containsExactly("reason");
        assertThat(AtOnce.run(2, i -> contest(company.boss, NO).status()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(status()).isEqualTo("ACCEPTED");
        for (String seller : List.of("diego", "carmen")) {
            assertThat(mails("YES_CONTESTED", seller + "@abono.example", quote)).isEqualTo("1");
        }
        assertThat(DIEGO.get("/quotes/" + quote + "/recorded").at("/items/0/contested/reason"))
                .isEqualTo("Nobody of us said so.");
    }

    @Test
    void aContestComesTooLateAfterTheTerm() throws SQLException {
        String record = SaidYes.waitingOn(quote);
        confirm(CARMEN, record).expect(200);
        moveBack(record, 8);
        assertThat(contest(company.boss, NO).expect(409).body()).contains("until");
        moveBack(record, -1);
        contest(company.boss, NO).expect(200);
    }

    @Test
    void whatTheCustomerAcceptedThemselvesCannotBeContested() {
        company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        assertThat(contest(company.boss, NO).status()).isEqualTo(404);
    }

    @Test
    void whatWasWrittenDownStays() throws SQLException {
        String record = SaidYes.waitingOn(quote);
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            for (String change :
                    List.of(
                            "update recorded_acceptance set signer_name = 'Eve' where id = '%s'",
                            "update recorded_acceptance set note = 'x' where id = '%s'",
                            "delete from recorded_acceptance where id = '%s'")) {
                assertThatThrownBy(() -> sql.executeUpdate(change.formatted(record)))
                        .hasMessageMatching("(?s).*(stays as it was|append-only).*");
            }
        }
    }

    /** As if it had been confirmed so many days earlier. */
    private static void moveBack(String record, int days) throws SQLException {
        try (Connection owner = Product.database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("set session_replication_role = replica");
            String move =
                    "update recorded_acceptance set decided_at = decided_at - interval '%d days'"
                            + " where id = '%s'";
            assertThat(sql.executeUpdate(move.formatted(days, record))).isEqualTo(1);
        }
    }

    private void assertNothingHappened() {
        assertThat(status()).isEqualTo("SENT");
        assertThat(company.invoices()).isZero();
        assertThat(evidence("count(*)")).isEqualTo("0");
    }

    private String status() {
        return company.boss.rest().get("/quotes/" + quote).expect(200).at("/status");
    }

    private Answer record(String body) {
        return DIEGO.post("/quotes/" + quote + "/recorded", body);
    }

    private static Answer confirm(Rest who, String record) {
        return who.post("/recorded/" + record + "/confirm", "{}");
    }

    private static Answer refuse(Rest who, String record, String why) {
        return who.post("/recorded/" + record + "/refuse", why);
    }

    private Answer contest(Company.Member who, String why) {
        return who.rest().post("/quotes/" + quote + "/contest", why);
    }

    private String evidence(String column) {
        String sql = "select %s from acceptance_evidence where quote_id = '%s'";
        return Product.database().ask(sql.formatted(column, quote));
    }

    private static String mails(String kind, String recipient, String quote) {
        String sql =
                "select count(*) from outbox_mail where kind = '%s' and recipient = '%s'"
                        + " and plain like '%%%s%%'";
        return Product.database().ask(sql.formatted(kind, recipient, quote));
    }
}
