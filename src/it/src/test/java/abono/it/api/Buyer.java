package abono.it.api;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The billing contact of a new online account of its own, so that no other test meets its cart.
 *
 * @param account its id
 * @param rest the contact's way in
 * @param zone of its days
 */
public record Buyer(String account, Rest rest, ZoneId zone) {
    public static Buyer inMadrid() {
        return open("ES", "EUR", "Europe/Madrid");
    }

    /** A consumer in a place that counts for the tax. */
    public static Buyer consumerIn(String country, String postalCode, String zone) {
        return open(country, postalCode, "EUR", zone, false);
    }

    /** Outside the EU, so without VAT. */
    static Buyer inNewYork() {
        return open("US", "USD", "America/New_York");
    }

    /** Where the day begins first. */
    static Buyer inAuckland() {
        return open("NZ", "USD", "Pacific/Auckland");
    }

    static Buyer inLondon() {
        return open("GB", "GBP", "Europe/London");
    }

    private static Buyer open(String country, String currency, String zone) {
        return open(country, "1", currency, zone, true);
    }

    private static Buyer open(
            String country, String postalCode, String currency, String zone, boolean business) {
        UUID account = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        String name = "buyer-" + account;
        insert(
                """
                insert into account (id, number, kind, legal_name, tax_id_valid, business, street,
                    postal_code, city, country, currency, language, time_zone, payment_terms_days,
                    version)
                values ('%s', '%s', 'ONLINE', 'Buyer of a test', false, %s, 'Street 1', '%s',
                    'Town', '%s', '%s', 'en', '%s', 0, 1) returning 1
                """
                        .formatted(
                                account,
                                name.substring(0, 20),
                                business,
                                postalCode,
                                country,
                                currency,
                                zone));
        insertPerson(account, person, name);
        return new Buyer(account.toString(), new Rest(name, "en"), ZoneId.of(zone));
    }

    private static void insertPerson(UUID account, UUID person, String name) {
        insert(
                """
                insert into person (id, email, name, language, version, password_hash)
                select '%s', '%s', 'Test Buyer', 'en', 1, password_hash from person
                where email = 'elena@lumina.example' returning 1
                """
                        .formatted(person, email(account.toString())));
        insert(
                """
                insert into membership (id, person_id, account_id, role)
                values ('%s', '%s', '%s', 'BILLING_CONTACT') returning 1
                """
                        .formatted(UUID.randomUUID(), person, account));
        insert(
                """
                insert into api_key (id, person_id, label, secret_hash, created_at)
                values ('%s', '%s', 'Test', '%s', now()) returning 1
                """
                        .formatted(UUID.randomUUID(), person, hash(name)));
    }

    private static String email(String account) {
        return "buyer-" + account + "@abono.example";
    }

    /** The address to sign in with, with the demo password. */
    public String email() {
        return email(account);
    }

    private static void insert(String sql) {
        Product.database().ask(sql);
    }

    private static String hash(String secret) {
        try {
            byte[] text = secret.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Their key for REST. */
    public String key() {
        return rest.key();
    }

    /** The business day where the account is. */
    public LocalDate today() {
        return LocalDate.ofInstant(Story.now(), zone);
    }

    /** The id of a plan of the catalog by its full name. */
    static String plan(String name) {
        for (JsonObject product : Rest.LUCIA.get("/catalog").expect(200).items()) {
            for (var each : product.getJsonArray("plans").getValuesAs(JsonObject.class)) {
                String full = product.getString("name") + " " + each.getString("name");
                if (full.equals(name)) {
                    return each.getString("id");
                }
            }
        }
        throw new AssertionError("No plan " + name);
    }

    String cart() {
        return "/accounts/" + account + "/cart";
    }

    /** A cart item for REST, of a plan by its full name. */
    public static String item(String kind, String plan, int seats, String period) {
        return """
        {"kind":"%s","plan":"%s","seats":%d,"period":"%s"}
        """
                .formatted(kind, plan(plan), seats, period);
    }

    /** Puts an item in the cart. */
    public Answer add(String item) {
        return rest.post(cart() + "/items", item);
    }

    /** Orders the cart at what it costs now, by the card of the token. */
    Answer checkout(String card) {
        return checkout(rest.get(cart()).expect(200).at("/token"), card);
    }

    Answer checkout(String token, String card) {
        return rest.post(cart() + "/checkout", go(token, card));
    }

    static String go(String token, String card) {
        return """
        {"token":"%s","gatewayToken":"%s","saveCard":true}
        """
                .formatted(token, card);
    }

    /** Buys a plan with a card that is kept on file; answers the new subscription. */
    public String buys(String plan, int seats, String period) {
        add(item("PURCHASE", plan, seats, period)).expect(201);
        Answer order = checkout("tok_visa").expect(201);
        return subscriptionOf(order.at("/id"));
    }

    String subscriptionOf(String order) {
        return Product.database()
                .ask("select id from subscription where origin_id = '" + order + "'");
    }

    /** Changes a subscription at what that costs now; the choice lacks its braces. */
    Answer change(String subscription, String choice) {
        return act(subscription, "change", choice, "tok_visa");
    }

    Answer act(String subscription, String act, String choice, String card) {
        String path = "/subscriptions/" + subscription;
        Answer preview = rest.post(path + "/preview-change", "{" + choice + "}").expect(200);
        String go =
                "{%s,\"token\":\"%s\",\"gatewayToken\":\"%s\"}"
                        .formatted(choice, preview.at("/token"), card);
        return rest.post(path + "/" + act, go);
    }

    public Answer subscription(String id) {
        return rest.get("/subscriptions/" + id).expect(200);
    }

    /** The totals of its invoices, oldest first, with the kind of document before each. */
    java.util.List<String> documents() {
        return rest.get("/invoices?limit=100").expect(200).items().stream()
                .sorted(java.util.Comparator.comparing(row -> row.getString("id")))
                .map(
                        row ->
                                row.getString("number").substring(0, 1)
                                        + " "
                                        + row.getJsonObject("total").getString("amount"))
                .toList();
    }

    /** The subscription of a product, by a part of its plan's name. */
    public String subscriptionTo(String product) {
        return rest.get("/subscriptions?limit=100").expect(200).items().stream()
                .filter(each -> each.getJsonObject("plan").getString("name").contains(product))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** Moves the business clock to noon of the day in the account's zone, in small moves. */
    public void livesUntil(LocalDate day) {
        TestClock.livesUntil(noon(day));
    }

    /** Moves the clock to noon of the day in one leap, over whatever lies between. */
    void leapsTo(LocalDate day) {
        TestClock.leapsTo(noon(day));
    }

    /** Lets the card on file be another one, as the sandbox would know it. */
    void holdsTheCard(String token) {
        Product.database()
                .ask(
                        "update payment_method set gateway_token = '%s' where account_id = '%s'"
                                        .formatted(token, account)
                                + " returning 1");
    }

    /**
     * 77.44 of credit that waits to be used by hand, and a renewal of 19.36 that the card did not
     * pay; the renewal's invoice.
     */
    public String renewalBesideCredit() {
        String subscription = buys("GoToMeeting Pro", 5, "MONTHLY");
        change(subscription, "\"seats\":1").expect(201);
        rest.put("/accounts/" + account + "/credit-rule", "{\"automatic\":false}").expect(200);
        holdsTheCard("tok_declined");
        livesUntilRenewal(subscription);
        return rest.get("/invoices").expect(200).items().get(0).getString("id");
    }

    /** Tries that failed move no money, so they may simply be written down. */
    public void triedInVain(int times) {
        Product.database()
                .run(
                        """
                        insert into payment select (jsonb_populate_record(null::payment,
                            to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(),
                            'number', null, 'gateway_id', null, 'order_id', null,
                            'status', 'FAILED', 'failure', 'card_declined',
                            'idempotency_key', 'history-' || gen_random_uuid()))).*
                        from payment p, generate_series(1, %d) g where p.account_id = '%s'
                        """
                                .formatted(times, account));
    }

    /** Lives until the subscription renews. */
    public void livesUntilRenewal(String subscription) {
        livesUntil(LocalDate.parse(subscription(subscription).at("/periodEnd")));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }
}
