package abono.it.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A quote of fees for a company of its own, as public cases give them: a year, nothing else. */
final class Offered {
    final Company company;
    private final String id;

    private Offered(Company company, LocalDate until, String terms, String lines) {
        this.company = company;
        String body =
                "{\"account\":\"%s\",\"termMonths\":12,\"validUntil\":\"%s\"%s,\"lines\":[%s]}"
                        .formatted(company.id, until, terms, lines);
        this.id = Rest.DIEGO.post("/quotes", body).expect(201).at("/id");
    }

    /** To a consumer of a country, with what holds for the whole quote as JSON after a comma. */
    static Offered toConsumer(String country, String terms, String... lines) {
        Company company = new Company(country, false, "1000", "Europe/Madrid");
        return to(company, terms, lines);
    }

    static Offered to(Company company, String terms, String... lines) {
        return new Offered(company, Story.today().plusDays(30), terms, String.join(",", lines));
    }

    /** To be answered until the end of that day. */
    static Offered until(LocalDate day, Company company, String line) {
        return new Offered(company, day, "", line);
    }

    /** So many times the price, with what else holds for the line as JSON after a comma. */
    static String fee(String price, int times, String more) {
        return "{\"kind\":\"FEE\",\"description\":\"Work\",\"seats\":%d,\"unitPrice\":\"%s\"%s}"
                .formatted(times, price, more);
    }

    /** The same line so many times. */
    static String[] times(int count, String line) {
        return IntStream.range(0, count).mapToObj(any -> line).toArray(String[]::new);
    }

    Answer read() {
        return Rest.DIEGO.get("/quotes/" + id).expect(200);
    }

    /** The amounts at these places. */
    List<String> figures(String... names) {
        Answer quote = read();
        return List.of(names).stream()
                .map(name -> quote.at("/" + name + "/amount"))
                .map(Offered::amount)
                .collect(Collectors.toList());
    }

    /** The tax is an object whose amount is money. */
    private static String amount(String found) {
        return found.startsWith("{")
                ? found.replaceAll(".*\"amount\":\"([^\"]+)\".*", "$1")
                : found;
    }

    String id() {
        return id;
    }

    /** Sent to the company, which has not answered. */
    Offered sent() {
        Rest.DIEGO.post("/quotes/" + id + "/send", "{}").expect(200);
        return this;
    }

    /** The same for what is over its author's limits: the manager approves it first. */
    Offered approvedAndSent() {
        String path = "/quotes/" + id;
        if (Rest.DIEGO.post(path + "/submit", "{}").expect(200).at("/status").startsWith("PEND")) {
            String read = Rest.DIEGO.get(path).header("ETag");
            Rest.demo("carmen").judge(path + "/approve", "{}", read).expect(200);
        }
        return sent();
    }

    /** The company's acceptance, as it is answered. */
    Answer accept() {
        return company.boss.rest().post("/quotes/" + id + "/accept", Story.YES);
    }

    /** The first invoice, after it was sent and accepted. */
    JsonObject invoice() {
        String invoice = sent().accept().expect(200).at("/invoice/id");
        return company.boss.rest().get("/invoices/" + invoice).expect(200).json();
    }
}
