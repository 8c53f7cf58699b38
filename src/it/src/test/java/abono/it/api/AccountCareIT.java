package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an account's people keep themselves: cards, details, and each other. */
class AccountCareIT {
    private final Buyer buyer = Buyer.inMadrid();
    private final String account = "/accounts/" + buyer.account();

    @Test
    void keepsSeveralCardsOfWhichOneIsCharged() {
        String methods = account + "/payment-methods";
        String first = add("tok_visa");
        String second = add("tok_mastercard");
        assertThat(preferred()).isEqualTo(first);

        buyer.rest().post(methods + "/" + second + "/prefer", "{}").expect(200);
        assertThat(preferred()).isEqualTo(second);
        buyer.rest().command("PUT", methods + "/" + first, token("tok_declined")).expect(200);
        buyer.rest().command("DELETE", methods + "/" + second, "").expect(200);

        assertThat(preferred()).isEqualTo(first);
        assertThat(buyer.rest().get(methods).at("/items/0/lastFour")).isEqualTo("0002");
        buyer.rest().post(methods, token("tok_nonsense")).expect(422);
        buyer.rest().command("DELETE", methods + "/" + second, "").expect(404);
    }

    @Test
    void checksAndKeepsBillingDetails() {
        Answer before = buyer.rest().get(account).expect(200);
        String tag = before.header("ETag");

        Answer wrong = details(tag, "ES B84729137", "[]").expect(422);
        assertThat(wrong.fields()).containsExactly("taxId");
        assertThat(details(tag, "", six()).expect(422).fields()).containsExactly("recipients");
        assertThat(details(tag, "", "[\"x\"]").expect(422).fields()).containsExactly("recipients");
        Answer kept = details(tag, "es b-84729136", "[\"ap@buyer.example\"]").expect(200);

        assertThat(kept.at("/taxId")).isEqualTo("ESB84729136");
        assertThat(kept.at("/recipients/0")).isEqualTo("ap@buyer.example");
        details(tag, "", "[]").expect(412);
        buyer.buys("GoToMeeting Pro", 1, "MONTHLY");
        assertThat(mailsTo("ap@buyer.example")).isEqualTo("1");
        Answer invoice = buyer.rest().get("/invoices/" + document()).expect(200);
        assertThat(invoice.at("/buyer/name")).isEqualTo("Otro Nombre, S.L.");
    }

    @Test
    void saysAtTheFieldWhatNoInvoiceCanShow() {
        String tag = buyer.rest().get(account).expect(200).header("ETag");
        String body =
                """
                {"legalName":"株式会社","street":"Oﬃce 1 😀","postalCode":"28001","city":"Łódź",
                 "language":"en"}
                """;
        Answer refused = buyer.rest().put(account + "/billing-details", body, tag).expect(422);
        assertThat(refused.fields()).containsExactlyInAnyOrder("legalName", "street");
        assertThat(refused.body()).contains("株 式 会 社", "cannot show 😀");
    }

    @Test
    void invitesSomebodyOnceForAWeek() {
        String email = "second-" + UUID.randomUUID() + "@buyer.example";
        String people = account + "/people";
        String invite = "{\"email\":\"" + email + "\",\"role\":\"BILLING_CONTACT\"}";

        buyer.rest().post(people, invite).expect(201);
        buyer.rest().post(people, invite).expect(409);
        buyer.rest().post(people, invite.replace(email, "nobody")).expect(422);
        buyer.rest().post(people, invite.replace("BILLING_CONTACT", "FINANCE")).expect(422);
        buyer.rest().post(people, invite.replace(email, "pablo@abono.example")).expect(409);

        assertThat(mailsTo(email)).isEqualTo("1");
        String audited =
                Product.database()
                        .ask(
                                "select detail from audit_entry where chain = '"
                                        + buyer.account()
                                        + "' and action like '%Invited'");
        assertThat(audited).isEqualTo("Invited[BILLING_CONTACT]");
    }

    @Test
    void theAdministratorNeverReadsAnInvitationsToken() {
        String email = "third-" + UUID.randomUUID() + "@buyer.example";
        String invite = "{\"email\":\"" + email + "\",\"role\":\"VIEWER\"}";
        buyer.rest().post(account + "/people", invite).expect(201);
        String where = " from outbox_mail where recipient = '" + email + "'";
        String token = Product.database().ask("select secret" + where);
        String id = Product.database().ask("select id" + where);

        String shown =
                PageVisitor.signedIn("irene@abono.example")
                        .get("/admin/mail.xhtml?mail=" + id)
                        .body();

        assertThat(token).matches("[0-9a-f]{48}");
        assertThat(shown).contains("/invitation.xhtml?token=••••••").doesNotContain(token);
        assertThat(Product.database().ask("select html || plain" + where)).doesNotContain(token);
        assertThat(
                        Product.database()
                                .ask(
                                        "select count(*) from audit_entry where detail like '%"
                                                + token
                                                + "%'"))
                .isEqualTo("0");
        assertThat(new PageVisitor().get("/invitation.xhtml?token=" + token).body())
                .contains(email);
    }

    @Test
    void alwaysLeavesABillingContact() {
        JsonObject me = buyer.rest().get(account + "/people").items().get(0);
        String path = account + "/people/" + me.getString("id");

        buyer.rest().command("PATCH", path, "{\"role\":\"VIEWER\"}").expect(409);
        buyer.rest().command("DELETE", path, "").expect(409);
        buyer.rest().command("PATCH", path, "{\"role\":\"ADMINISTRATOR\"}").expect(422);
        assertThat(buyer.rest().get(account + "/people").items()).hasSize(1);
    }

    private String add(String card) {
        return buyer.rest().post(account + "/payment-methods", token(card)).expect(201).at("/id");
    }

    private static String token(String card) {
        return "{\"gatewayToken\":\"" + card + "\"}";
    }

    private String preferred() {
        List<JsonObject> cards = buyer.rest().get(account + "/payment-methods").items();
        return cards.stream()
                .filter(card -> card.getBoolean("preferred"))
                .map(card -> card.getString("id"))
                .reduce((a, b) -> a + b)
                .orElse("");
    }

    private Answer details(String tag, String taxId, String recipients) {
        String body =
                """
                {"legalName":"Otro Nombre, S.L.","taxId":"%s","street":"Calle Mayor 1",
                 "postalCode":"28001","city":"Madrid","language":"es","recipients":%s}
                """
                        .formatted(taxId, recipients);
        return buyer.rest().put(account + "/billing-details", body, tag);
    }

    private static String six() {
        return "[\"a@b.example\",\"b@b.example\",\"c@b.example\",\"d@b.example\","
                + "\"e@b.example\",\"f@b.example\"]";
    }

    private String document() {
        return buyer.rest().get("/invoices").items().get(0).getString("id");
    }

    private static String mailsTo(String email) {
        return Product.database()
                .ask("select count(*) from outbox_mail where recipient = '" + email + "'");
    }
}
