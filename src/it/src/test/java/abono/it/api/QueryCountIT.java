package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;
import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No page and no call issues a query per row: ten times the rows cost the same statements. */
class QueryCountIT {
    /** What sessions and caches may cost once more or less. */
    private static final int SLACK = 2;

    private static final String REQUESTS = "/corporate/requests.xhtml";

    @Test
    void aQuoteOfManyLinesCostsNoMoreThanOneOfFew() {
        String few = aQuoteOf(4);
        String many = aQuoteOf(40);
        PageVisitor diego = PageVisitor.signedIn("diego@abono.example");
        PageVisitor lucia = PageVisitor.signedIn("lucia@navarro-logistica.example");
        try (StatementCount count = new StatementCount(Product.database())) {
            for (String page : new String[] {"/sales/quote.xhtml?quote="}) {
                assertSame(
                        page,
                        count.of(() -> diego.get(page + few)),
                        count.of(() -> diego.get(page + many)));
            }
            String review = "/corporate/quote-review.xhtml?quote=";
            assertSame(
                    review,
                    count.of(() -> lucia.get(review + few)),
                    count.of(() -> lucia.get(review + many)));
            assertSame(
                    "GET /quotes/{id}",
                    count.of(() -> DIEGO.get("/quotes/" + few).expect(200)),
                    count.of(() -> DIEGO.get("/quotes/" + many).expect(200)));
            assertSame(
                    "POST /quotes/preview",
                    count.of(() -> DIEGO.postWithoutKey("/quotes/preview", offer(4)).expect(200)),
                    count.of(
                            () -> DIEGO.postWithoutKey("/quotes/preview", offer(200)).expect(200)));
        }
    }

    @Test
    void editingALongDraftCostsNoMoreThanAShortOne() {
        String few = DIEGO.post("/quotes", offer(4)).expect(201).at("/id");
        String many = DIEGO.post("/quotes", offer(40)).expect(201).at("/id");
        PageVisitor diego = PageVisitor.signedIn("diego@abono.example");
        String editor = "/sales/quote-editor.xhtml?quote=";
        try (StatementCount count = new StatementCount(Product.database())) {
            assertSame(
                    editor,
                    count.of(() -> diego.get(editor + few)),
                    count.of(() -> diego.get(editor + many)));
        }
    }

    @Test
    void amendingManyContractsCostsNoMoreThanAFew() {
        Company company = new Company();
        String quote =
                DIEGO.post("/quotes", offer(company.id, Collections.nCopies(20, line())))
                        .expect(201)
                        .at("/id");
        DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);
        Answer accepted = company.boss.rest().post("/quotes/" + quote + "/accept", Story.YES);
        List<String> amendments =
                accepted.expect(200).json().getJsonArray("subscriptions").stream()
                        .map(each -> each.asJsonObject().getString("id"))
                        .map(QueryCountIT::amendment)
                        .toList();
        String few = offer(company.id, amendments.subList(0, 2));
        String many = offer(company.id, amendments);
        try (StatementCount count = new StatementCount(Product.database())) {
            assertSame(
                    "POST /quotes/preview of amendments",
                    count.of(() -> DIEGO.postWithoutKey("/quotes/preview", few).expect(200)),
                    count.of(() -> DIEGO.postWithoutKey("/quotes/preview", many).expect(200)));
        }
    }

    private static String amendment(String subscription) {
        return "{\"kind\":\"AMENDMENT\",\"subscription\":\"" + subscription + "\",\"seats\":5}";
    }

    @Test
    void aLongListCostsNoMoreThanAShortOne() {
        for (int i = 0; i < 20; i++) {
            String invoice = Story.anInvoice();
            LUCIA.post("/payments", Story.payment(invoice, "5.00", "tok_visa")).expect(201);
        }
        PageVisitor lucia = PageVisitor.signedIn("lucia@navarro-logistica.example");
        PageVisitor klara = PageVisitor.signedIn("klara@rheinwerk.example");
        Rest short_ = Rest.demo("klara");
        try (StatementCount count = new StatementCount(Product.database())) {
            for (String list :
                    new String[] {"/quotes", "/invoices", "/payments", "/subscriptions"}) {
                assertSame(
                        list,
                        count.of(() -> short_.get(list).expect(200)),
                        count.of(() -> LUCIA.get(list).expect(200)));
            }
            for (String page :
                    new String[] {
                        "/corporate/quotes.xhtml",
                        "/corporate/invoices.xhtml",
                        "/corporate/payments.xhtml",
                        "/corporate/subscriptions.xhtml"
                    }) {
                assertSame(page, count.of(() -> klara.get(page)), count.of(() -> lucia.get(page)));
            }
        }
    }

    @Test
    void aPipelineOfManyQuotesCostsNoMoreThanOneOfFew() {
        Story.aSentQuote();
        Story.aDraft();
        PageVisitor diego = PageVisitor.signedIn("diego@abono.example");
        String page = "/sales/pipeline.xhtml?view=";
        try (StatementCount count = new StatementCount(Product.database())) {
            long board = count.of(() -> diego.get(page + "board"));
            long table = count.of(() -> diego.get(page + "table"));
            for (int i = 0; i < 5; i++) {
                Story.aSentQuote();
                Story.aDraft();
            }
            assertSame(page + "board", board, count.of(() -> diego.get(page + "board")));
            assertSame(page + "table", table, count.of(() -> diego.get(page + "table")));
        }
    }

    @Test
    void aCartOfManyItemsCostsNoMoreThanOneOfFew() {
        Buyer few = aCartOf(2);
        Buyer many = aCartOf(20);
        try (StatementCount count = new StatementCount(Product.database())) {
            assertSame(
                    "GET cart",
                    count.of(() -> few.rest().get(few.cart()).expect(200)),
                    count.of(() -> many.rest().get(many.cart()).expect(200)));
        }
    }

    @Test
    void pagesOfAnAccountWithMuchCostNoMoreThanOfOneWithLittle() {
        Buyer few = aCartOf(1);
        Buyer many = aCartOf(12);
        few.checkout("tok_visa").expect(201);
        many.checkout("tok_visa").expect(201);
        PageVisitor little = PageVisitor.signedIn(few.email());
        PageVisitor much = PageVisitor.signedIn(many.email());
        try (StatementCount count = new StatementCount(Product.database())) {
            for (String page :
                    new String[] {
                        "/account/overview.xhtml",
                        "/account/subscriptions.xhtml",
                        "/account/cart.xhtml",
                        "/account/invoices.xhtml"
                    }) {
                assertSame(page, count.of(() -> little.get(page)), count.of(() -> much.get(page)));
            }
        }
    }

    @Test
    void aCalendarOfManyRowsCostsNoMoreThanOneOfFew() {
        Company few = new Company();
        Company many = new Company();
        PageVisitor little = PageVisitor.signedIn(asking(few, 1).email());
        PageVisitor much = PageVisitor.signedIn(asking(many, 9).email());
        try (StatementCount count = new StatementCount(Product.database())) {
            for (String page : new String[] {"/corporate/calendar.xhtml", REQUESTS}) {
                assertSame(page, count.of(() -> little.get(page)), count.of(() -> much.get(page)));
            }
        }
    }

    /** Of an approver who is asked so often, in a company with as many invoices. */
    private static Company.Member asking(Company company, int times) {
        Company.Member approver = company.joins("APPROVER");
        for (int i = 0; i < times; i++) {
            company.invoice();
        }
        company.rules("1000.00", "ALL", 1, "", approver, company.joins("APPROVER")).expect(200);
        for (int i = 0; i < times; i++) {
            Company.Member requester = company.joins("REQUESTER");
            String accept = "/quotes/" + company.sentQuote() + "/accept";
            requester.rest().post(accept, Story.YES).expect(202);
        }
        return approver;
    }

    private static Buyer aCartOf(int items) {
        Buyer buyer = Buyer.inMadrid();
        for (int i = 0; i < items; i++) {
            String plan = i % 2 == 0 ? "GoToMeeting Pro" : "GoToAssist Basic";
            buyer.add(Buyer.item("PURCHASE", plan, i + 1, "MONTHLY")).expect(201);
        }
        return buyer;
    }

    private static void assertSame(String what, long few, long many) {
        assertThat(many)
                .as(what + ": " + few + " statements for few rows")
                .isLessThanOrEqualTo(few + SLACK);
        assertThat(few).as(what + " reads the database").isPositive();
    }

    private static String aQuoteOf(int lines) {
        String quote = DIEGO.post("/quotes", offer(lines)).expect(201).at("/id");
        DIEGO.post("/quotes/" + quote + "/send", "{}").expect(200);
        return quote;
    }

    private static String offer(int lines) {
        return offer(Story.account(), Collections.nCopies(lines, line()));
    }

    private static String line() {
        return "{\"plan\":\"" + Story.plan() + "\",\"seats\":2,\"period\":\"ANNUAL\"}";
    }

    private static String offer(String account, List<String> lines) {
        return """
        {"account":"%s","termMonths":12,"validUntil":"%s","lines":[%s]}
        """
                .formatted(account, Story.today().plusDays(30), String.join(",", lines));
    }
}
