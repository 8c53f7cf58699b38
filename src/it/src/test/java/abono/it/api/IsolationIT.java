package abono.it.api;

import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody sees another's data: each role at each page and endpoint, with Navarro's ids. */
class IsolationIT {
    /** What stands in every document of Navarro's and in nobody else's. */
    private static final String CANARY = "Navarro";

    /** Path, then what a stranger to the account, its viewer, finance and its rep are answered. */
    private static final String ENDPOINTS =
            """
            /accounts/{account}                 404 403 200 200
            /accounts/{account}/people          404 403 200 200
            /accounts/{account}/balance         404 403 200 200
            /accounts/{account}/payment-methods 403,404 403 403 403
            /accounts/{account}/cart            404 403 403 403
            /accounts/{account}/credits         404 403 200 200
            /accounts/{account}/calendar        404 403 200 200
            /accounts/{account}/purchase-orders 404 403 200 200
            /accounts/{account}/purchase-orders/{order} 404 403 200 200
            /accounts/{account}/buying-rules    404 403 403 403
            /consents/{consent}                 404 403 200 200
            /accounts/{account}/requests        404 403 200 200
            /quotes/{quote}/comments            404 403 200 200
            /orders/{payment}                   404 403 404 404
            /subscriptions/{subscription}       404 403 200 200
            /subscriptions/{subscription}/history 404 403 200 200
            /quotes/{quote}                     404 403 200 200
            /quotes/{quote}/revisions           404 403 200 200
            /quotes/{quote}/limits              403 403 403 200
            /quotes/{quote}/differences         404 403 200 200
            /quotes/{quote}/pdf                 404 403 200 200
            /quotes/{quote}/certificate         404 403 200 200
            /quotes/{quote}/accepted            404 403 200 200
            /quotes/{quote}/recorded            403 403 403 200
            /recorded/{recorded}/file           403 403 403 404
            /invoices/{invoice}                 404 403 200 200
            /invoices/{invoice}/pdf             404 403 200 200
            /invoices/{invoice}/payments        404 403 200 200
            /payments/{payment}                 404 403 200 200
            /payments/{payment}/receipt         404 403 200 200
            """;

    /** Whose id stands in a command's path. */
    private static final Map<String, String> SUBJECTS =
            Map.of(
                    "quotes", "quote",
                    "accounts", "account",
                    "subscriptions", "subscription",
                    "consents", "consent",
                    "invoices", "invoice",
                    "requests", "request",
                    "payments", "payment",
                    "recorded", "recorded");

    /** Page, then what stranger, viewer, finance and rep are answered; list each new page. */
    private static final String PAGES =
            """
            /index.xhtml                                         200 200 200 200
            /signin.xhtml                                        200 200 200 200
            /stay.xhtml                                          200 200 200 200
            /viewer.xhtml                                        200 200 200,404 200,404
            /invitation.xhtml?token={payment}                    200 200 200 200
            /verify.xhtml?c={payment}                            200 200 200 200
            /offer.xhtml?t={payment}                             404 404 404 404
            /account/payment-methods.xhtml                       403 403 403,404 403,404
            /account/billing-details.xhtml                       403 403 403,404 403,404
            /account/calendar.xhtml                              403 403 200,404 200,404
            /account/people.xhtml                                403 403 403,404 403,404
            /account/why-not.xhtml                               200 200 200,404 200,404
            /account/overview.xhtml                              403 403 200,404 200,404
            /account/subscriptions.xhtml                         403 403 200,404 200,404
            /account/subscription.xhtml?subscription={subscription} 403 403 200,404 200,404
            /account/cart.xhtml                                  403 403 403,404 403,404
            /account/checkout.xhtml                              403 403 403,404 403,404
            /account/order.xhtml?order={payment}                 403 403 403,404 403,404
            /account/orders.xhtml                                403 403 200,403,404 200,403,404
            /account/invoices.xhtml                              403 403 200,404 200,404
            /account/invoice.xhtml?invoice={invoice}             403 403 200,403,404 200,403,404
            /account/invoice-payment.xhtml?invoice={invoice}     403 403 403,404 403,404
            /account/receipt.xhtml?payment={payment}             403 403 200,404 200,404
            /account/subscription-add.xhtml                      403 403 404 404
            /account/subscription-change.xhtml?subscription={subscription} 403 403 404 404
            /corporate/overview.xhtml                            200 403 200,404 200,404
            /corporate/quotes.xhtml                              200 403 200,404 200,404
            /corporate/subscriptions.xhtml                       200 403 200,404 200,404
            /corporate/subscription.xhtml?subscription={subscription} 404 403 200,404 200,404
            /corporate/invoices.xhtml                            200 403 200,404 200,404
            /corporate/payments.xhtml                            200 403 200,404 200,404
            /corporate/requests.xhtml                            200 403 200,404 200,404
            /corporate/calendar.xhtml                            200 403 200,404 200,404
            /corporate/buying-rules.xhtml                        200 403 403,404 403,404
            /corporate/people.xhtml                              200 403 403,404 403,404
            /corporate/payment-methods.xhtml                     200 403 403,404 403,404
            /corporate/billing-details.xhtml                     200 403 403,404 403,404
            /corporate/quote-review.xhtml?quote={quote}          404 403 200,403,404 200,403,404
            /corporate/quote-compare.xhtml?quote={quote}&from={quote} 404 403 200,404 200,404
            /corporate/invoice.xhtml?invoice={invoice}           404 403 200,403,404 200,403,404
            /corporate/invoice-payment.xhtml?invoice={invoice}   404 403 403,404 403,404
            /corporate/receipt.xhtml?payment={payment}           404 403 200,404 200,404
            /corporate/purchase-orders.xhtml                     200 403 200,404 200,404
            /corporate/purchase-order.xhtml?order={order}        404 403 200,403,404 200,403,404
            /sales/pipeline.xhtml                                403 403 403 200
            /sales/pipeline.xhtml?view=table                     403 403 403 200
            /sales/requests.xhtml                                403 403 403 200
            /sales/request.xhtml?request={request}               403 403 403 200
            /sales/accounts.xhtml                                403 403 403 200
            /sales/account.xhtml?account={account}               403 403 403 200
            /sales/quote.xhtml?quote={quote}                     403 403 403 200
            /sales/quote-compare.xhtml?quote={quote}&from={quote} 403 403 403 200
            /sales/quote-recorded.xhtml?quote={quote}            403 403 403 200
            /sales/quote-editor.xhtml?quote={quote}              403 403 403 200
            /sales/quote-mail.xhtml?quote={quote}                403 403 403 200
            /finance/invoices.xhtml                              403 403 200 403
            /finance/invoice.xhtml?invoice={invoice}             403 403 200 403
            /finance/account.xhtml?account={account}             403 403 200 403
            /finance/quote.xhtml?quote={quote}                   403 403 200 403
            /admin/outbox.xhtml                                  403 403 403 403
            /admin/mail.xhtml?mail={payment}                     403 403 403 403
            /admin/jobs.xhtml                                    403 403 403 403
            /admin/clock.xhtml                                   403 403 403 403
            /admin/approval-limits.xhtml                         403 403 403 403
            /admin/order-rules.xhtml                             403 403 403 403
            /sandbox/card.xhtml                                  200 403 403 403
            /sandbox/challenge.xhtml?charge={payment}            200,404 403 403 403
            """;

    private static Map<String, String> ids;

    @BeforeAll
    static void makeNavarrosDocuments() {
        String quote = Story.aSentQuote();
        Answer accepted = LUCIA.post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        String invoice = accepted.at("/invoice/id");
        String payment =
                LUCIA.post("/payments", Story.payment(invoice, "10.00", "tok_visa")).at("/id");
        ids =
                Map.of(
                        "account",
                        Story.account(),
                        "quote",
                        quote,
                        "subscription",
                        accepted.at("/subscriptions/0/id"),
                        "invoice",
                        invoice,
                        "payment",
                        payment,
                        "order",
                        Story.aPurchaseOrder("PO-" + quote, "1.00"),
                        "consent",
                        aClosedConsent(quote),
                        "request",
                        Story.aRequest(),
                        "recorded",
                        SaidYes.waitingOn(Story.aSentQuote()));
    }

    /** By hand: rules of Navarro's would change what other tests of its quotes see. */
    private static String aClosedConsent(String quote) {
        return Product.database()
                .ask(
                        "insert into consent_request (id, account_id, quote_id, quote_number,"
                            + " revision, requester_id, signer_name, signer_title, request_key,"
                            + " amount_minor, currency, need, least, status, reason, asked_at,"
                            + " ended_at, reminders, version, answer_by) select gen_random_uuid(),"
                            + " q.account_id, q.id, q.number, 1, q.author_id, 'Navarro', 'CFO',"
                            + " 'k', 1, 'EUR', 'ANY', 1, 'CLOSED', 'Navarro', now(), now(), 0, 1,"
                            + " q.valid_until from quote q where q.id = '"
                                + quote
                                + "' returning id");
    }

    @Test
    void everyEndpointAnswersEachRoleAsListed() {
        List<Rest> callers =
                List.of(Rest.demo("klara"), Rest.demo("marcos"), Rest.PABLO, Rest.DIEGO);
        rows(ENDPOINTS)
                .forEach(
                        row -> {
                            for (int i = 0; i < callers.size(); i++) {
                                Answer answer = callers.get(i).get(filled(row[0]));
                                assertThat(row[i + 1].split(","))
                                        .as(callers.get(i).key() + " " + row[0])
                                        .contains(Integer.toString(answer.status()));
                            }
                            assertThat(new Rest(null, "en").get(filled(row[0])).status())
                                    .isEqualTo(401);
                        });
    }

    @Test
    void everyEndpointOfAnIdIsListed() {
        TreeSet<String> there =
                OpenApi.operations(OpenApi.read()).keySet().stream()
                        .filter(name -> name.startsWith("GET") && name.contains("{id}"))
                        .map(name -> name.substring("GET ".length()))
                        .map(path -> path.replaceAll("\\{\\w+}", "{id}"))
                        .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> listed =
                rows(ENDPOINTS)
                        .map(row -> row[0].replaceAll("\\{\\w+}", "{id}"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(there);
    }

    /** Generated from the contract, so that a command that is added is tried here too. */
    @Test
    void noCommandOnWhatIsForeignIsAnswered() {
        List<String> commands =
                OpenApi.operations(OpenApi.read()).keySet().stream()
                        .filter(name -> !name.startsWith("GET") && name.contains("{id}"))
                        .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(20);
        String before = LUCIA.get(filled("/quotes/{quote}")).body();
        for (String name : commands) {
            String method = name.substring(0, name.indexOf(' '));
            String path = name.substring(name.indexOf('/'));
            for (String stranger : List.of("klara", "nora", "marcos", "sam")) {
                Answer answer =
                        Rest.demo(stranger).command(method, filled(subject(path)), body(path));
                assertThat(answer.status()).as(stranger + " " + name).isIn(403, 404);
                assertThat(answer.body()).doesNotContain(CANARY);
            }
        }
        assertThat(LUCIA.get(filled("/quotes/{quote}")).body()).isEqualTo(before);
    }

    /** The path to Navarro's own; what lies under it may be anything. */
    private static String subject(String path) {
        String subject = SUBJECTS.get(path.split("/")[1]);
        return path.replace("{id}", "{" + subject + "}")
                .replaceAll("\\{(item|person|method|order)}", UUID.randomUUID().toString());
    }

    private static String body(String path) {
        String quotes = path.startsWith("/quotes") ? Story.offer() : "{}";
        return Bodies.BY_ENDING.entrySet().stream()
                .filter(each -> path.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(quotes);
    }

    @Test
    void whatIsForeignAnswersExactlyLikeWhatIsNot() {
        Rest klara = Rest.demo("klara");
        rows(ENDPOINTS)
                .filter(row -> row[1].equals("404"))
                .forEach(
                        row -> {
                            String nothing =
                                    row[0].replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                            String foreign = klara.get(filled(row[0])).body();
                            assertThat(foreign).isEqualTo(klara.get(nothing).body());
                            assertThat(foreign).doesNotContain(CANARY);
                        });
    }

    @Test
    void noCommandTouchesWhatIsForeign() {
        Rest klara = Rest.demo("klara");
        Rest nora = Rest.demo("nora");
        String payment = Story.payment(ids.get("invoice"), "1.00", "tok_visa");
        assertThat(klara.post(filled("/quotes/{quote}/accept"), Story.YES).status()).isEqualTo(404);
        assertThat(klara.post(filled("/quotes/{quote}/decline"), "{\"reason\":\"no\"}").status())
                .isEqualTo(404);
        assertThat(klara.post("/payments", payment).status()).isEqualTo(404);
        assertThat(nora.post(filled("/quotes/{quote}/withdraw"), "{}").status()).isEqualTo(404);
        assertThat(nora.post(filled("/quotes/{quote}/revise"), "{}").status()).isEqualTo(404);
        assertThat(nora.post("/quotes", Story.offer()).status()).isEqualTo(404);
        assertThat(LUCIA.post("/quotes", Story.offer()).status()).isEqualTo(403);
        assertThat(Rest.DIEGO.post("/payments", payment).status()).isEqualTo(403);
        assertThat(Rest.demo("marcos").post("/payments", payment).status()).isEqualTo(403);
    }

    @Test
    void noListShowsAnothersRows() {
        for (String list : List.of("/accounts", "/quotes", "/invoices", "/payments")) {
            for (String stranger : List.of("klara", "nora", "elena", "sam")) {
                String body = Rest.demo(stranger).get(list).body();
                ids.values().forEach(id -> assertThat(body).as(list).doesNotContain(id));
                assertThat(body).as(stranger + list).doesNotContain(CANARY);
            }
        }
    }

    @Test
    void everyPageAnswersEachRoleAsListed() {
        List<String> emails =
                List.of(
                        "klara@rheinwerk.example",
                        "marcos@navarro-logistica.example",
                        "pablo@abono.example",
                        "diego@abono.example");
        for (int i = 0; i < emails.size(); i++) {
            PageVisitor visitor = PageVisitor.signedIn(emails.get(i));
            int column = i + 1;
            rows(PAGES)
                    .forEach(
                            row -> {
                                HttpResponse<String> page = visitor.get(filled(row[0]));
                                assertThat(row[column].split(","))
                                        .as(emails.get(column - 1) + " " + row[0])
                                        .contains(Integer.toString(page.statusCode()));
                                if (column == 1 && !row[0].contains("signin")) {
                                    assertThat(page.body()).as(row[0]).doesNotContain(CANARY);
                                }
                            });
        }
    }

    @Test
    void whoeverIsNotSignedInIsAskedTo() {
        PageVisitor nobody = new PageVisitor();
        rows(PAGES)
                .filter(row -> row[2].equals("403"))
                .forEach(
                        row ->
                                assertThat(nobody.get(filled(row[0])).uri().getPath())
                                        .as(row[0])
                                        .isEqualTo("/signin.xhtml"));
    }

    @Test
    void everyPageOfThePortalIsListed() throws IOException {
        Path pages = Path.of(System.getProperty("abono.it.pages"));
        try (Stream<Path> files = Files.walk(pages)) {
            TreeSet<String> there =
                    files.map(file -> "/" + pages.relativize(file))
                            .filter(file -> file.endsWith(".xhtml"))
                            .filter(file -> !file.startsWith("/WEB-INF"))
                            .collect(Collectors.toCollection(TreeSet::new));
            TreeSet<String> listed =
                    rows(PAGES)
                            .map(row -> row[0].replaceAll("\\?.*", ""))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed).isEqualTo(there);
        }
    }

    private static Stream<String[]> rows(String table) {
        return Arrays.stream(table.split("\n")).map(line -> line.strip().split("\\s+"));
    }

    private static String filled(String path) {
        String result = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            result = result.replace("{" + id.getKey() + "}", id.getValue());
        }
        return result;
    }
}
