package abono.evidence;

import static abono.money.JsonKit.JSON;

import abono.money.Money;
import abono.quotes.Instalment;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteTerms;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/**
 * What a revision offered, as canonical JSON: always these fields in this order, no spaces, money
 * in minor units. Nothing of what became of it.
 */
final class Offered {
    private Offered() {}

    static String of(Quote quote) {
        QuoteTerms terms = quote.terms();
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("number", quote.number())
                        .add("revision", quote.revision())
                        .add("account", quote.account().number())
                        .add("buyer", quote.account().legalName())
                        .add("currency", quote.currency())
                        .add("sentAt", quote.sentAt().toString())
                        .add("validUntil", terms.validUntil().toString())
                        .add("startsOn", text(terms.startsOn()))
                        .add("termMonths", terms.termMonths())
                        .add("frequency", text(terms.frequency()))
                        .add("freeMonths", terms.freeMonths())
                        .add("onceOff", quote.onceOff().minor())
                        .add("paymentTermsDays", terms.paymentTermsDays())
                        .add("notes", text(terms.notes()))
                        .add("lines", lines(quote))
                        .add("tax", tax(quote))
                        .add("list", quote.list().minor())
                        .add("discount", quote.discount().minor())
                        .add("total", quote.total().minor())
                        .add("invoices", invoices(quote));
        return json.build().toString();
    }

    private static JsonArrayBuilder lines(Quote quote) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        for (QuoteLine line : quote.lines()) {
            lines.add(
                    JSON.createObjectBuilder()
                            .add("description", line.description())
                            .add("kind", line.kind().name())
                            .add("plan", line.plan() == null ? "" : line.plan().id().toString())
                            .add("subscription", subscription(line))
                            .add("seats", line.seats())
                            .add("period", text(line.period()))
                            .add("off", line.off().minor())
                            .add("picked", line.picked())
                            .add("unit", line.unit().minor())
                            .add("discountPercent", line.discountPercent().toString())
                            .add("periodNet", line.periodNet().minor())
                            .add("net", line.net().minor()));
        }
        return lines;
    }

    private static String subscription(QuoteLine line) {
        return line.subscription() == null ? "" : line.subscription().id().toString();
    }

    private static JsonObjectBuilder tax(Quote quote) {
        Money tax = quote.taxAmount();
        return JSON.createObjectBuilder()
                .add("category", quote.tax().category().name())
                .add("percent", quote.tax().percent().toString())
                .add("amount", tax.minor());
    }

    private static JsonArrayBuilder invoices(Quote quote) {
        JsonArrayBuilder invoices = JSON.createArrayBuilder();
        for (Instalment each : quote.schedule()) {
            invoices.add(
                    JSON.createObjectBuilder()
                            .add("month", each.month())
                            .add("net", each.net().minor())
                            .add("tax", each.tax().minor()));
        }
        return invoices;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
