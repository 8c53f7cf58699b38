package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was charged but not collected is given to nobody (D5), on the running product. */
class UncollectedIT {
    private static final String PRO = "GoToMeeting Pro";
    private static final String FOUND_AT_NIGHT =
            "select count(distinct subject_id) from audit_entry where action ="
                    + " 'LedgerEvent.Differs' and detail ~ 'creditProvided|creditNotesCorrect'";

    private final Buyer buyer = Buyer.inMadrid();

    @Test
    void aReductionReducesWhatIsOpenAndBuysNothing() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        String renewal = renewedBy("tok_3ds", subscription);

        Answer refused = preview(subscription, "\"seats\":6").expect(409);
        Answer order = buyer.change(subscription, "\"seats\":1").expect(201);

        assertThat(refused.at("/detail")).contains(number(renewal)).contains("€96.80");
        assertThat(order.at("/total/amount")).isEqualTo("-77.44");
        assertThat(order.at("/due/amount")).isEqualTo("0.00");
        Answer open = invoice(renewal);
        assertThat(open.at("/open/amount")).isEqualTo("19.36");
        assertThat(open.at("/credited/amount")).isEqualTo("77.44");
        assertThat(open.at("/paid/amount")).isEqualTo("0.00");
        assertThat(credit()).isZero();
        assertThat(preview(subscription, "\"seats\":2").expect(409).at("/detail"))
                .contains("€19.36");
        buyer.add(Buyer.item("PURCHASE", "Seeit Seeit", 1, "MONTHLY")).expect(201);
        Answer cart = buyer.rest().get(buyer.cart()).expect(200);
        assertThat(cart.at("/due/amount")).isEqualTo(cart.at("/total/amount")).isEqualTo("47.19");
        booksAreInOrder();
    }

    @Test
    void theCreditNoteSaysWhatItCorrectsAndWhy() throws Exception {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        buyer.change(subscription, "\"seats\":4").expect(201);

        Answer note = invoice(latest());

        String corrected = "/correction/invoices/0";
        assertThat(note.at("/kind")).isEqualTo("CREDIT_NOTE");
        assertThat(note.at("/correction/method")).isEqualTo("BY_DIFFERENCES");
        assertThat(note.at("/correction/reason")).isEqualTo("PLAN_CHANGE");
        assertThat(note.at("/correction/difference/amount")).isEqualTo("-19.36");
        assertThat(note.at("/correction/toCredit/amount")).isEqualTo("19.36");
        String id = note.at(corrected + "/invoice/id");
        assertThat(note.at(corrected + "/invoice/number")).isEqualTo(number(id));
        assertThat(note.at(corrected + "/issuedOn")).isEqualTo(invoice(id).at("/issuedOn"));
        assertThat(Paper.of(buyer.rest(), "/invoices/" + note.at("/id") + "/pdf"))
                .contains(number(id), "By differences", "Change of the subscription", "-€19.36");
    }

    @Test
    void aCreditNoteCorrectsThePaidInvoiceOfItsPeriodAndLeavesAnOpenOneOfAnother() {
        Company company = new Company();
        Company.Monthly contract = company.monthlyContract();
        Rest boss = company.boss.rest();
        boss.put("/accounts/" + company.id + "/credit-rule", "{\"automatic\":false}").expect(200);
        String before = "/invoices/" + contract.first();
        String period = "/invoices/" + contract.second();
        String open = boss.get(before).expect(200).at("/open/amount");
        company.pays(contract.second(), boss.get(period).expect(200).at("/open/amount"));
        String offer =
                """
                {"account":"%s","termMonths":12,"validUntil":"%s","lines":
                 [{"kind":"AMENDMENT","subscription":"%s","seats":5}]}
                """
                        .formatted(company.id, Story.today().plusDays(30), contract.subscription());
        String quote = Rest.DIEGO.post("/quotes", offer).expect(201).at("/id");
        Rest.DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);

        Answer done = boss.post("/quotes/" + quote + "/accept", Story.YES).expect(200);

        Answer note = boss.get("/invoices/" + done.at("/invoice/id")).expect(200);
        assertThat(note.at("/kind")).isEqualTo("CREDIT_NOTE");
        assertThat(note.at("/correction/invoices/0/invoice/id")).isEqualTo(contract.second());
        assertThat(note.json().getJsonObject("correction").getJsonArray("invoices")).hasSize(1);
        assertThat(boss.get(before).expect(200).at("/open/amount")).isEqualTo(open);
    }

    @Test
    void moneyThatComesAfterTheReductionIsTheCustomers() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        String renewal = renewedBy("tok_3ds", subscription);
        buyer.change(subscription, "\"seats\":1").expect(201);

        confirm(renewal);

        assertThat(invoice(renewal).at("/open/amount")).isEqualTo("0.00");
        assertThat(invoice(renewal).at("/paid/amount")).isEqualTo("19.36");
        assertThat(credit()).isEqualTo(7744);
        booksAreInOrder();
    }

    @Test
    void whicheverComesFirstTheFiguresAreTheSame() {
        List<String> subscriptions =
                List.of(
                        buyer.buys(PRO, 5, "MONTHLY"),
                        buyer.buys(PRO, 5, "MONTHLY"),
                        buyer.buys(PRO, 5, "MONTHLY"));
        cardBecomes("tok_3ds");
        buyer.livesUntil(
                LocalDate.parse(buyer.subscription(subscriptions.get(0)).at("/periodEnd")));
        List<String> renewals = subscriptions.stream().map(this::renewalOf).toList();
        List<Runnable> acts =
                IntStream.range(0, 3)
                        .boxed()
                        .flatMap(i -> acts(subscriptions.get(i), renewals.get(i)))
                        .toList();

        AtOnce.run(
                acts.size(),
                i -> {
                    acts.get(i).run();
                    return i;
                });

        assertThat(renewals)
                .allSatisfy(id -> assertThat(invoice(id).at("/open/amount")).isEqualTo("0.00"));
        assertThat(credit()).isEqualTo(3 * 7744);
        booksAreInOrder();
    }

    @Test
    void theChecksFindCreditForMoneyThatNeverCame() {
        String subscription = buyer.buys(PRO, 5, "MONTHLY");
        renewedBy("tok_3ds", subscription);
        buyer.change(subscription, "\"seats\":1").expect(201);
        String note = latest();
        plant("update correction set applied_minor = 0 where note_id = '" + note + "'");

        assertThat(differences("creditProvidedAtMostCollected")).isEqualTo(1);
        assertThat(differences("creditNotesCorrectWhatTheyGive")).isEqualTo(1);
        buyer.livesUntil(buyer.today().plusDays(1));
        assertThat(Product.database().ask(FOUND_AT_NIGHT)).isEqualTo("2");
        plant("update correction set applied_minor = 7744 where note_id = '" + note + "'");
        plant("update correction set net_minor = 99999 where note_id = '" + note + "'");
        assertThat(differences("creditedAtMostCharged")).isEqualTo(1);
        plant("update correction set net_minor = 6400 where note_id = '" + note + "'");
        booksAreInOrder();
    }

    private java.util.stream.Stream<Runnable> acts(String subscription, String renewal) {
        String challenge = challenge(renewal);
        PageVisitor visitor = PageVisitor.signedIn(buyer.email());
        return java.util.stream.Stream.of(
                () -> reduceWhenItsTurnComes(subscription),
                () -> visitor.press(challenge, "approve"));
    }

    /** Orders of an account wait for each other; the figures that were shown may have moved. */
    private void reduceWhenItsTurnComes(String subscription) {
        int status = 0;
        for (int i = 0; i < 20 && status != 201; i++) {
            status = buyer.change(subscription, "\"seats\":1").status();
            assertThat(status).isIn(201, 409, 412);
        }
        assertThat(status).isEqualTo(201);
    }

    private void confirm(String renewal) {
        PageVisitor.signedIn(buyer.email()).press(challenge(renewal), "approve");
    }

    private String challenge(String renewal) {
        JsonObject payment = buyer.rest().get("/invoices/" + renewal + "/payments").items().get(0);
        assertThat(payment.getString("status")).isEqualTo("ACTION_NEEDED");
        return payment.getString("actionUrl");
    }

    /** Renews it, with its charge by another card; the invoice of the renewal. */
    private String renewedBy(String card, String subscription) {
        cardBecomes(card);
        buyer.livesUntil(LocalDate.parse(buyer.subscription(subscription).at("/periodEnd")));
        return renewalOf(subscription);
    }

    private String renewalOf(String subscription) {
        return Product.database()
                .ask(
                        "select l.invoice_id from invoice_line l join invoice i on i.id ="
                                + " l.invoice_id where i.kind = 'INVOICE' and l.origin_id = '"
                                + subscription
                                + "' order by i.id desc limit 1");
    }

    private void cardBecomes(String token) {
        plant(
                "update payment_method set gateway_token = '"
                        + token
                        + "' where account_id = '"
                        + buyer.account()
                        + "'");
    }

    private static void plant(String sql) {
        Product.database().ask("with done as (" + sql + " returning 1) select count(*) from done");
    }

    private Answer preview(String subscription, String choice) {
        return buyer.rest()
                .post("/subscriptions/" + subscription + "/preview-change", "{" + choice + "}");
    }

    private Answer invoice(String id) {
        return buyer.rest().get("/invoices/" + id).expect(200);
    }

    private String number(String invoice) {
        return invoice(invoice).at("/number");
    }

    private String latest() {
        return buyer.rest().get("/invoices").expect(200).items().get(0).getString("id");
    }

    private long credit() {
        return Long.parseLong(
                Product.database()
                        .ask(
                                "select coalesce(sum(balance_minor), 0) from account_credit where"
                                        + " account_id = '"
                                        + buyer.account()
                                        + "'"));
    }

    private static int differences(String check) {
        return checks().stream()
                .filter(each -> each.getString("name").equals(check))
                .findFirst()
                .orElseThrow()
                .getInt("differences");
    }

    private static List<JsonObject> checks() {
        return Rest.PABLO.get("/ledger/checks").expect(200).items();
    }

    private static void booksAreInOrder() {
        assertThat(checks()).allMatch(each -> each.getInt("differences") == 0);
    }
}
