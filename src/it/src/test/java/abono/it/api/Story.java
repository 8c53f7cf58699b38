package abono.it.api;

import static abono.it.api.Rest.DIEGO;
import static abono.it.api.Rest.LUCIA;

import abono.it.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** How things come to be that tests then act on: made through REST, by those who make them. */
public final class Story {
    static final String YES =
            """
            {"revision":1,"name":"Lucía Navarro","title":"CFO","termsAccepted":true}
            """;

    /** Number and amount have their places. */
    static final String PURCHASE_ORDER =
            """
            {"number":"%s","amount":"%s","validUntil":"2099-12-31"}
            """;

    private static String account;
    private static String plan;
    private static String product;

    private Story() {}

    /** Lucía's account in Madrid. */
    static synchronized String account() {
        forgetAnotherProduct();
        if (account == null) {
            account = LUCIA.get("/accounts").items().get(0).getString("id");
        }
        return account;
    }

    /** The middle plan of the first product: 160.00 EUR a year for a seat. */
    static synchronized String plan() {
        forgetAnotherProduct();
        if (plan == null) {
            plan = LUCIA.get("/catalog").at("/items/0/plans/1/id");
        }
        return plan;
    }

    private static void forgetAnotherProduct() {
        if (!Product.url().equals(product)) {
            product = Product.url();
            account = null;
            plan = null;
        }
    }

    /** The business day in Madrid, whatever other tests did to the clock. */
    static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Madrid"));
    }

    static Instant now() {
        return Instant.parse(LUCIA.get("/clock").at("/now"));
    }

    /** By the clocks there. */
    public static LocalDateTime nowInMadrid() {
        return LocalDateTime.ofInstant(now(), ZoneId.of("Europe/Madrid"));
    }

    /** 25 seats for a year at ten percent off: 3 600.00 net, 4 356.00 with VAT. */
    static String offer() {
        return offer("Thank you.", "10", 25);
    }

    static String offer(String notes, String discount, int seats) {
        return """
        {"account":"%s","termMonths":12,"validUntil":"%s","notes":"%s","lines":
         [{"plan":"%s","seats":%d,"period":"ANNUAL","discountPercent":"%s"}]}
        """
                .formatted(account(), today().plusDays(30), notes, plan(), seats, discount);
    }

    static String aDraft() {
        return DIEGO.post("/quotes", offer()).expect(201).at("/id");
    }

    /** A draft over its author's limits. */
    public static String aDeepDraft() {
        return DIEGO.post("/quotes", offer("Deep", "40", 25)).expect(201).at("/id");
    }

    /** Lucía asks for five seats more of a contract of 25; the request's id. */
    public static String aRequestForFiveSeats() {
        Answer accepted = LUCIA.post("/quotes/" + aSentQuote() + "/accept", YES).expect(200);
        String body =
                "{\"kind\":\"ADD_SEATS\",\"subscription\":\"%s\",\"seats\":5,\"text\":\"More\"}"
                        .formatted(accepted.at("/subscriptions/0/id"));
        return LUCIA.post("/accounts/" + account() + "/requests", body).expect(201).at("/id");
    }

    /** To Lucía. */
    public static String aSentQuote() {
        String draft = aDraft();
        DIEGO.post("/quotes/" + draft + "/send", "{}").expect(200);
        return draft;
    }

    /** Of Lucía's account, open. */
    static String aRequest() {
        return LUCIA.post(
                        "/accounts/" + account() + "/requests",
                        "{\"kind\":\"OTHER\",\"text\":\"Navarro wants it\"}")
                .expect(201)
                .at("/id");
    }

    /** Of Lucía's account, without an end that a test could reach. */
    static String aPurchaseOrder(String number, String amount) {
        return LUCIA.post(
                        "/accounts/" + account() + "/purchase-orders",
                        PURCHASE_ORDER.formatted(number, amount))
                .expect(201)
                .at("/id");
    }

    /** Lucía's yes, on a purchase order. */
    static String yesOn(String purchaseOrder) {
        return YES.replace("}", ",\"purchaseOrder\":\"" + purchaseOrder + "\"}");
    }

    /** Of 4 356.00 EUR. */
    static String anInvoice() {
        return LUCIA.post("/quotes/" + aSentQuote() + "/accept", YES).expect(200).at("/invoice/id");
    }

    /** A payment by card. */
    static String payment(String invoice, String amount, String token) {
        return """
        {"account":"%s","gatewayToken":"%s","allocations":[{"invoice":"%s","amount":"%s"}]}
        """
                .formatted(account(), token, invoice, amount);
    }

    /** What is still open on an invoice, in euros. */
    static String open(String invoice) {
        return LUCIA.get("/invoices/" + invoice).expect(200).at("/open/amount");
    }
}
