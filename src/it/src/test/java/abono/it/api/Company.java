package abono.it.api;

import abono.it.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A corporate account of Diego's of its own, with a billing contact; others join by role. */
public final class Company {
    public final String id = UUID.randomUUID().toString();
    public final Member boss;

    /** One of its people. */
    public record Member(String id, Rest rest) {
        /** The address to sign in with, with the demo password. */
        public String email() {
            return id + "@company.example";
        }

        /** Their key for REST. */
        public String key() {
            return rest.key();
        }
    }

    public Company() {
        this("ES", true, "28001", "Europe/Madrid");
    }

    /** In another place; who is no business is taxed as a consumer. */
    Company(String country, boolean business, String postalCode, String zone) {
        Product.database()
                .ask(
                        """
                        insert into account (id, number, kind, legal_name, tax_id_valid, business,
                            street, postal_code, city, country, currency, language, time_zone,
                            payment_terms_days, representative_id, version)
                        select '%s', '%s', 'CORPORATE', 'Company of a test', false, %s,
                            'Street 1', '%s', 'Madrid', '%s', 'EUR', 'en', '%s', 30,
                            id, 1 from person where email = 'diego@abono.example' returning 1
                        """
                                .formatted(
                                        id,
                                        id.substring(0, 18),
                                        business,
                                        postalCode,
                                        country,
                                        zone));
        boss = joins("BILLING_CONTACT");
    }

    /** Somebody new. */
    public Member joins(String role) {
        String person = UUID.randomUUID().toString();
        Product.database()
                .ask(
                        """
                        with p as (insert into person (id, email, name, language, version,
                                password_hash)
                            select '%1$s', '%1$s@company.example', 'M %1$s', 'en', 1,
                                password_hash from person
                            where email = 'elena@lumina.example'),
                        m as (insert into membership (id, person_id, account_id, role)
                            values (gen_random_uuid(), '%1$s', '%2$s', '%3$s'))
                        insert into api_key (id, person_id, label, secret_hash, created_at)
                        values (gen_random_uuid(), '%1$s', 'Test',
                            encode(sha256('%1$s'::bytea), 'hex'), now()) returning 1
                        """
                                .formatted(person, id, role));
        return new Member(person, new Rest(person, "en"));
    }

    public String sentQuote() {
        return sentQuote(Story.offer());
    }

    /** What is offered to Navarro, offered to this company. */
    String sentQuote(String like) {
        return sent(like.replace(Story.account(), id));
    }

    private static String sent(String offer) {
        String draft = Rest.DIEGO.post("/quotes", offer).expect(201).at("/id");
        Rest.DIEGO.post("/quotes/" + draft + "/send", "{}").expect(200);
        return draft;
    }

    /**
     * 25 seats with one of two fees beside them, five seats and a fee that can be left out: 4
     * 500.00 net as it is sent, 5 900.00 with the five seats and the dearer one of the two.
     */
    public String sentQuoteWithChoices() {
        return sentQuoteWithChoices("");
    }

    /** With more lines, as JSON after a comma each. */
    String sentQuoteWithChoices(String more) {
        String body =
                """
                {"account":"%1$s","termMonths":12,"validUntil":"%2$s","lines":
                 [{"plan":"%3$s","seats":25,"period":"ANNUAL","discountPercent":"10"},
                  {"plan":"%3$s","seats":5,"period":"ANNUAL","optional":true,"picked":false},
                  {"kind":"FEE","description":"Basic course","seats":1,"unitPrice":"900.00",
                   "alternative":1},
                  {"kind":"FEE","description":"Long course","seats":1,"unitPrice":"1500.00",
                   "alternative":1,"picked":false},
                  {"kind":"FEE","description":"Handbook","seats":1,"unitPrice":"250.00",
                   "optional":true,"picked":false}%4$s]}
                """
                        .formatted(id, Story.today().plusDays(30), Story.plan(), more);
        return sent(body);
    }

    /** A draft that starts on the last of a month and is valid until the day after. */
    public String draftWithDates() {
        LocalDate last = Story.today().plusMonths(2).withDayOfMonth(1).minusDays(1);
        String body =
                """
                {"account":"%s","termMonths":12,"startsOn":"%s","validUntil":"%s",
                 "lines":[{"plan":"%s","seats":5,"period":"ANNUAL"}]}
                """
                        .formatted(id, last, last.plusDays(1), Story.plan());
        return Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
    }

    /**
     * A contract of ten seats, billed monthly, after its second invoice; the clock is a month on.
     */
    public Monthly monthlyContract() {
        String quote =
                sent(
                        """
                        {"account":"%s","termMonths":12,"validUntil":"%s","frequency":"MONTHLY",
                         "lines":[{"plan":"%s","seats":10,"period":"MONTHLY"}]}
                        """
                                .formatted(id, Story.today().plusDays(30), Story.plan()));
        Answer accepted = boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
        TestClock.livesUntil(Story.today().plusMonths(1).plusDays(1));
        return new Monthly(
                quote,
                accepted.at("/subscriptions/0/id"),
                accepted.at("/invoice/id"),
                boss.rest().get("/invoices?limit=1").at("/items/0/id"));
    }

    /** A contract of twenty seats for a year that are agreed to be thirty from the day on. */
    public String growingContract(LocalDate on) {
        String line =
                "{\"plan\":\"%s\",\"seats\":20,\"period\":\"ANNUAL\"}".formatted(Story.plan());
        String contract = accepts(line, Story.today()).at("/subscriptions/0/id");
        String more = "{\"kind\":\"AMENDMENT\",\"subscription\":\"%s\",\"seats\":30}";
        accepts(more.formatted(contract), on);
        return contract;
    }

    private Answer accepts(String line, LocalDate from) {
        String quote =
                sent(
                        """
                        {"account":"%s","termMonths":12,"startsOn":"%s","validUntil":"%s",
                         "lines":[%s]}
                        """
                                .formatted(id, from, Story.today().plusDays(30), line));
        return boss.rest().post("/quotes/" + quote + "/accept", Story.YES).expect(200);
    }

    /** Its customer asks for five seats more; the request's id. */
    public String asksForFiveMore(String contract) {
        String body =
                "{\"kind\":\"ADD_SEATS\",\"subscription\":\"%s\",\"seats\":5,\"text\":\"More\"}";
        return boss.rest()
                .post("/accounts/" + id + "/requests", body.formatted(contract))
                .expect(201)
                .at("/id");
    }

    /** A contract of ten seats for a year, invoiced at once; its subscription. */
    String annualContract() {
        String quote =
                sent(
                        """
                        {"account":"%s","termMonths":12,"validUntil":"%s",
                         "lines":[{"plan":"%s","seats":10,"period":"ANNUAL"}]}
                        """
                                .formatted(id, Story.today().plusDays(30), Story.plan()));
        return boss.rest()
                .post("/quotes/" + quote + "/accept", Story.YES)
                .expect(200)
                .at("/subscriptions/0/id");
    }

    /** Pays by a card that is not kept; the payment's id. */
    public String pays(String invoice, String amount) {
        String body = Story.payment(invoice, amount, "tok_visa").replace(Story.account(), id);
        return boss.rest().post("/payments", body).expect(201).at("/id");
    }

    /** What one contract became. */
    public record Monthly(String quote, String subscription, String first, String second) {}

    String rulesPath() {
        return "/accounts/" + id + "/buying-rules";
    }

    /** From an amount on, these approve. */
    public Answer rules(
            String from, String need, int least, String delegates, Member... approvers) {
        String step = "{\"from\":\"%s\",\"need\":\"%s\",\"least\":%d}".formatted(from, need, least);
        return put(step, delegates, "null", approvers);
    }

    /** Card payments above an amount need one of these; quotes need nobody. */
    public Answer paymentLimit(String limit, Member... approvers) {
        return put("", "", limit == null ? "null" : "\"" + limit + "\"", approvers);
    }

    private Answer put(String steps, String delegates, String limit, Member... approvers) {
        String ids =
                List.of(approvers).stream()
                        .map(each -> "\"" + each.id() + "\"")
                        .collect(Collectors.joining(","));
        String body =
                """
                {"on":true,"steps":[%s],"approvers":[%s],"delegates":[%s],"paymentLimit":%s}
                """
                        .formatted(steps, ids, delegates, limit);
        String tag = boss.rest().get(rulesPath()).expect(200).header("ETag");
        return boss.rest().put(rulesPath(), body, tag);
    }

    /** Issued by accepting a quote; of 4 356.00. */
    public String invoice() {
        return boss.rest()
                .post("/quotes/" + sentQuote() + "/accept", Story.YES)
                .expect(200)
                .at("/invoice/id");
    }

    /** 968.00 of credit that waits to be used by hand, and an invoice of 4 356.00 to pay. */
    public String invoiceBesideCredit() {
        String contract = annualContract();
        pays(boss.rest().get("/invoices?limit=1").at("/items/0/id"), "1936.00");
        boss.rest().put("/accounts/" + id + "/credit-rule", "{\"automatic\":false}").expect(200);
        String fewer =
                """
                {"account":"%s","termMonths":12,"validUntil":"%s","lines":
                 [{"kind":"AMENDMENT","subscription":"%s","seats":5}]}
                """
                        .formatted(id, Story.today().plusDays(30), contract);
        boss.rest().post("/quotes/" + sent(fewer) + "/accept", Story.YES).expect(200);
        return invoice();
    }

    /** How many were issued to it. */
    public long invoices() {
        return Long.parseLong(
                Product.database()
                        .ask("select count(*) from invoice where account_id = '" + id + "'"));
    }
}
