package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The buyer's own approval chain (U5): who asks, who consents, and what binds. */
class ConsentIT {
    private final Company company = new Company();
    private final Company.Member requester = company.joins("REQUESTER");
    private final Company.Member first = company.joins("APPROVER");
    private final Company.Member second = company.joins("APPROVER");

    @Test
    void rulesThatAreOffLetTheContactBindAndTheRequesterNot() {
        String quote = company.sentQuote();
        accept(requester, quote).expect(403);
        accept(company.boss, quote).expect(200);
        assertThat(company.invoices()).isEqualTo(1);
    }

    @Test
    void belowTheFirstStepNobodyIsAsked() {
        company.rules("5000.00", "ANY", 1, "", first).expect(200);
        accept(requester, company.sentQuote()).expect(200);
        assertThat(company.invoices()).isEqualTo(1);
    }

    @Test
    void anyApproverBindsWhatWasAsked() {
        company.rules("1000.00", "ANY", 1, "", first, second).expect(200);
        String quote = company.sentQuote();
        String request = accept(requester, quote).expect(202).at("/id");
        assertThat(company.invoices()).isZero();
        assertThat(mails(first)).isEqualTo("1");
        accept(company.boss, quote).expect(409);

        assertThat(approve(first, request).expect(200).at("/status")).isEqualTo("GIVEN");

        assertThat(requester.rest().get("/quotes/" + quote).at("/status")).isEqualTo("ACCEPTED");
        assertThat(company.invoices()).isEqualTo(1);
        approve(second, request).expect(409);
    }

    @Test
    void allAndAtLeastWaitForTheLastNeeded() {
        for (String need : List.of("ALL", "AT_LEAST")) {
            company.rules("1000.00", need, 2, "", first, second).expect(200);
            String request = accept(requester, company.sentQuote()).expect(202).at("/id");
            assertThat(approve(first, request).expect(200).at("/status")).isEqualTo("WAITING");
            approve(first, request).expect(409);
            assertThat(approve(second, request).expect(200).at("/status")).isEqualTo("GIVEN");
        }
        assertThat(company.invoices()).isEqualTo(2);
    }

    @Test
    void nobodyApprovesTheirOwnRequestUnlessTheyAreTheOnlyApprover() {
        company.rules("1000.00", "ANY", 1, "", company.boss, first).expect(200);
        String request = accept(company.boss, company.sentQuote()).expect(202).at("/id");
        approve(company.boss, request).expect(409);
        approve(first, request).expect(200);

        company.rules("1000.00", "ANY", 1, "", company.boss).expect(200);
        String alone = accept(company.boss, company.sentQuote()).expect(202).at("/id");
        approve(company.boss, alone).expect(200);
    }

    @Test
    void aDelegateVotesWithinTheDaysOnly() {
        LocalDate today = Story.today();
        company.rules("1000.00", "ANY", 1, absence(today.plusDays(20)), first).expect(200);
        String request = accept(requester, company.sentQuote()).expect(202).at("/id");
        approve(second, request).expect(409);
        company.rules("1000.00", "ANY", 1, absence(today), first).expect(200);
        approve(second, request).expect(200);
    }

    private String absence(LocalDate from) {
        return "{\"approver\":\"%s\",\"delegate\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\"}"
                .formatted(first.id(), second.id(), from, from.plusDays(9));
    }

    @Test
    void nobodyFillsTwoSeatsOfARequest() {
        LocalDate today = Story.today();
        company.rules("1000.00", "ALL", 1, absence(today), first, second).expect(200);
        String request = accept(requester, company.sentQuote()).expect(202).at("/id");
        assertThat(approve(second, request).expect(200).at("/status")).isEqualTo("WAITING");
        assertThat(approve(second, request).expect(409).at("/type")).contains("VOTED_ALREADY");
        assertThat(approve(first, request).expect(200).at("/status")).isEqualTo("GIVEN");
    }

    @Test
    void aRequesterSitsForNobody() {
        Company.Member boss = company.boss;
        String away = absence(Story.today()).replace(second.id(), boss.id());
        company.rules("1000.00", "ANY", 1, away, first).expect(200);
        String request = accept(boss, company.sentQuote()).expect(202).at("/id");
        assertThat(approve(boss, request).expect(409).at("/type")).contains("OWN_REQUEST");
        approve(first, request).expect(200);
    }

    @Test
    void aRequestKeepsTheApproversAndTheNumberItWasAskedWith() {
        Company.Member third = company.joins("APPROVER");
        company.rules("1000.00", "AT_LEAST", 2, "", first, second).expect(200);
        String request = accept(requester, company.sentQuote()).expect(202).at("/id");
        company.rules("1000.00", "ANY", 1, "", third).expect(200);
        assertThat(approve(third, request).expect(409).at("/type")).contains("NOT_AN_APPROVER");
        assertThat(approve(first, request).expect(200).at("/status")).isEqualTo("WAITING");
        assertThat(approve(second, request).expect(200).at("/status")).isEqualTo("GIVEN");
        String next = accept(requester, company.sentQuote()).expect(202).at("/id");
        assertThat(approve(third, next).expect(200).at("/status")).isEqualTo("GIVEN");
    }

    @Test
    void twoApproversAtOnceAreBothCountedAndOneBinds() {
        company.rules("1000.00", "AT_LEAST", 2, "", first, second).expect(200);
        String request = accept(requester, company.sentQuote()).expect(202).at("/id");
        List<Company.Member> both = List.of(first, second);
        List<Answer> answers = AtOnce.run(2, i -> approve(both.get(i), request));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(company.invoices()).isEqualTo(1);

        company.rules("1000.00", "ANY", 1, "", first, second).expect(200);
        String any = accept(requester, company.sentQuote()).expect(202).at("/id");
        assertThat(AtOnce.run(2, i -> approve(both.get(i), any).status()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(company.invoices()).isEqualTo(2);
    }

    @Test
    void aRefusalClosesTheRequestAndAnotherMayBeMade() {
        company.rules("1000.00", "ALL", 1, "", first, second).expect(200);
        String quote = company.sentQuote();
        String request = accept(requester, quote).expect(202).at("/id");
        first.rest().post("/consents/" + request + "/refuse", "{\"reason\":\" \"}").expect(422);
        first.rest().post("/consents/" + request + "/refuse", "{\"reason\":\"no\"}").expect(200);
        approve(second, request).expect(409);
        assertThat(read(request).at("/reason")).isEqualTo("no");
        accept(requester, quote).expect(202);
        accept(requester, quote).expect(409);
    }

    @Test
    void whoAskedIsToldOfTheRefusalAndWhyInTheirLanguage() {
        company.rules("1000.00", "ANY", 1, "", first).expect(200);
        for (String language : List.of("en", "es")) {
            Product.database()
                    .ask(
                            "update person set language = '%s' where id = '%s' returning 1"
                                    .formatted(language, requester.id()));
            String request = accept(requester, company.sentQuote()).expect(202).at("/id");
            String no = "{\"reason\":\"Too dear\"}";
            first.rest().post("/consents/" + request + "/refuse", no).expect(200);
            first.rest().post("/consents/" + request + "/refuse", no).expect(409);
        }
        String subjects =
                Product.database()
                        .ask(
                                "select string_agg(subject, '|' order by id) from outbox_mail"
                                        + " where kind = 'CONSENT_REFUSED' and recipient = '"
                                        + requester.email()
                                        + "'");
        assertThat(subjects.split("\\|")).hasSize(2);
        assertThat(subjects).contains("Not approved: ").contains("|No aprobado: ");
    }

    @Test
    void whatHappensToTheQuoteClosesTheRequest() {
        company.rules("1000.00", "ANY", 1, "", first).expect(200);
        String quote = company.sentQuote();
        String request = accept(requester, quote).expect(202).at("/id");
        String next = Rest.DIEGO.post("/quotes/" + quote + "/revise", "{}").at("/id");
        Rest.DIEGO.post("/quotes/" + next + "/send", "{}").expect(200);
        assertThat(read(request).at("/reason")).isEqualTo("SUPERSEDED");
        approve(first, request).expect(409);
        assertThat(company.invoices()).isZero();
    }

    @Test
    void whoLostTheRoleNeitherVotesNorCounts() {
        company.rules("1000.00", "AT_LEAST", 2, "", first, second, company.boss).expect(200);
        String request = accept(requester, company.sentQuote()).expect(202).at("/id");
        approve(first, request).expect(200);
        String person = "/accounts/" + company.id + "/people/" + first.id();
        company.boss.rest().command("PATCH", person, "{\"role\":\"PAYER\"}").expect(200);
        assertThat(approve(second, request).expect(200).at("/status")).isEqualTo("WAITING");
        approve(first, request).expect(403);
        assertThat(approve(company.boss, request).expect(200).at("/status")).isEqualTo("GIVEN");
    }

    @Test
    void approversAreRemindedOnceAfterTwoAndFiveDays() {
        company.rules("1000.00", "ANY", 1, "", first).expect(200);
        accept(requester, company.sentQuote()).expect(202);
        for (int day = 1; day <= 7; day++) {
            String now = Story.now().plusSeconds(86_400).toString();
            Rest.IRENE.put("/clock", "{\"now\":\"" + now + "\"}").expect(200);
        }
        assertThat(mails(first)).isEqualTo("3");
    }

    @Test
    void refusesRulesThatNobodyCouldMeet() {
        assertThat(company.rules("1.00", "AT_LEAST", 2, "", first).expect(422).fields())
                .containsExactly("steps");
        assertThat(company.rules("1.00", "ANY", 1, "", requester).expect(422).fields())
                .containsExactly("approvers");
        String tag = company.boss.rest().get(company.rulesPath()).header("ETag");
        company.rules("1.00", "ANY", 1, "", first).expect(200);
        company.boss.rest().put(company.rulesPath(), "{\"on\":false}", tag).expect(412);
    }

    @Test
    void aMissingPurchaseOrderIsSaidToWhoAsksBeforeAnybodyIsAsked() {
        company.rules("1000.00", "ANY", 1, "", first).expect(200);
        String quote = company.sentQuote(Story.offer("Big", "10", 200));
        Answer refused = accept(requester, quote).expect(422);
        assertThat(refused.at("/type")).endsWith("ORDER_REQUIRED");
        assertThat(mails(first)).isEqualTo("0");
        String order = order("50000.00");
        requester.rest().post("/quotes/" + quote + "/accept", Story.yesOn(order)).expect(202);
        assertThat(mails(first)).isEqualTo("1");
    }

    @Test
    void thePurchaseOrderCanBeNamedWhileTheRequestWaits() {
        company.rules("1000.00", "ANY", 1, "", first).expect(200);
        String quote = company.sentQuote(Story.offer("Big", "10", 200));
        String small = order("50000.00");
        String yes = Story.yesOn(small);
        String request =
                requester.rest().post("/quotes/" + quote + "/accept", yes).expect(202).at("/id");
        close(small);
        assertThat(approve(first, request).expect(409).fields()).containsExactly("purchaseOrder");
        String good = order("60000.00");
        assertThat(named(second, request, good).expect(409).at("/type"))
                .endsWith("NOT_AN_APPROVER");
        assertThat(named(requester, request, "采购 1").expect(422).fields())
                .containsExactly("purchaseOrder");
        for (String nothing : List.of("", " \u200b")) {
            assertThat(named(requester, request, nothing).expect(422).at("/type"))
                    .endsWith("ORDER_REQUIRED");
        }
        assertThat(named(requester, request, good).expect(200).at("/purchaseOrder"))
                .isEqualTo(good);
        assertThat(named(requester, request, good).expect(200).at("/status")).isEqualTo("WAITING");
        assertThat(ordersNamed(request)).contains(small, good).doesNotContain("|");
        assertThat(approve(first, request).expect(200).at("/status")).isEqualTo("GIVEN");
        named(requester, request, good).expect(409);
        assertThat(company.invoices()).isEqualTo(1);
    }

    @Test
    void aTitleThatDocumentsCannotDrawIsRefused() {
        company.rules("1000.00", "ANY", 1, "", first).expect(200);
        String quote = company.sentQuote(Story.offer("Big", "10", 200));
        String yes = Story.yesOn(order("50000.00"));
        String request =
                requester.rest().post("/quotes/" + quote + "/accept", yes).expect(202).at("/id");
        Answer refused =
                first.rest()
                        .post("/consents/" + request + "/approve", "{\"title\":\"采购主管\"}")
                        .expect(422);
        assertThat(refused.fields()).containsExactly("title");
    }

    private static Answer named(Company.Member who, String request, String order) {
        String body = "{\"purchaseOrder\":\"" + order + "\"}";
        return who.rest().post("/consents/" + request + "/purchase-order", body);
    }

    /** What the audit trail tells of it. */
    private static String ordersNamed(String request) {
        return Product.database()
                .ask(
                        "select string_agg(detail, '|') from audit_entry where action ="
                                + " 'ConsentEvent.OrderedUnder' and subject_id = '"
                                + request
                                + "'");
    }

    /** A registered one of the company; its number. */
    private String order(String amount) {
        String number = "PO-" + UUID.randomUUID().toString().substring(0, 8);
        company.boss
                .rest()
                .post(orders(), Story.PURCHASE_ORDER.formatted(number, amount))
                .expect(201);
        return number;
    }

    private void close(String number) {
        String id =
                Product.database()
                        .ask("select id from purchase_order where number = '" + number + "'");
        company.boss.rest().post(orders() + "/" + id + "/close", "{}").expect(200);
    }

    private String orders() {
        return "/accounts/" + company.id + "/purchase-orders";
    }

    private static Answer accept(Company.Member who, String quote) {
        return who.rest().post("/quotes/" + quote + "/accept", Story.YES);
    }

    private static Answer approve(Company.Member who, String request) {
        return who.rest().post("/consents/" + request + "/approve", "{}");
    }

    private Answer read(String request) {
        return requester.rest().get("/consents/" + request).expect(200);
    }

    private static String mails(Company.Member to) {
        return Product.database()
                .ask(
                        "select count(*) from outbox_mail where recipient = '"
                                + to.id()
                                + "@company.example' and kind = 'CONSENT_ASKED'");
    }
}
