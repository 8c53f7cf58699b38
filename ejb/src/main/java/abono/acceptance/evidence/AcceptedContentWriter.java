package abono.acceptance.evidence;

import static abono.money.JsonKit.JSON;

import abono.accounts.Account;
import abono.accounts.Issuer;
import abono.invoices.Party;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import abono.quotes.AcceptanceEffects;
import abono.quotes.ContractTerms;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.lines.LineKind;
import abono.quotes.terms.Instalment;
import abono.quotes.terms.QuoteTerms;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/**
 * Writes what was accepted as canonical JSON: always these fields in this order, no spaces, money
 * in minor units, what is missing as the empty text. {@link AcceptedContent} reads it.
 */
final class AcceptedContentWriter {
    static final int FORMAT = 2;

    private final Quote quote;
    private final Before before;
    private final LocalDate start;

    /** What the quote is now that it has just been accepted. */
    AcceptedContentWriter(Quote quote, Before before) {
        this.quote = quote;
        this.before = before;
        LocalDate day = LocalDate.ofInstant(quote.answer().decidedAt(), quote.account().zone());
        this.start = quote.terms().startIfAccepted(day);
    }

    /** The fields of the quote; who accepted it is added by the caller. */
    JsonObjectBuilder quote(Issuer seller) {
        Account account = quote.account();
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("format", FORMAT)
                        .add("number", quote.number())
                        .add("revision", quote.revision())
                        .add("account", account.number())
                        .add("buyer", account.legalName())
                        .add("buyerParty", party(Party.of(account)))
                        .add("sellerParty", party(Party.of(seller)))
                        .add("sellerZone", seller.zone().getId())
                        .add("language", account.locale().getLanguage())
                        .add("currency", quote.currency())
                        .add("sentAt", quote.sentAt().toString());
        terms(json);
        return json.add("lines", lines()).add("tax", tax()).addAll(sums());
    }

    private void terms(JsonObjectBuilder json) {
        QuoteTerms terms = quote.terms();
        ContractTerms agreed = ContractTerms.of(quote, start, false);
        json.add("validUntil", terms.validUntil().toString())
                .add("startsOn", agreed.start().toString())
                .add("endsOn", agreed.renews() ? agreed.lastDay().toString() : "")
                .add("renewsOn", text(agreed.end()))
                .add("noticeUntil", agreed.renews() ? agreed.noticeUntil().toString() : "")
                .add("termMonths", agreed.months())
                .add("frequency", text(terms.frequency()))
                .add("freeMonths", terms.freeMonths())
                .add("onceOff", quote.onceOff().minor())
                .add("paymentTermsDays", terms.paymentTermsDays())
                .add("notes", text(terms.notes()));
    }

    private JsonArrayBuilder lines() {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        for (QuoteLine line : quote.lines()) {
            ServicePeriod days = line.service(start);
            lines.add(
                    priced(line)
                            .add("from", days == null ? "" : days.start().toString())
                            .add("to", text(lastDay(line, days)))
                            .add("optional", line.optional())
                            .add("alternative", text(line.alternative()))
                            .add("picked", line.picked()));
        }
        return lines;
    }

    private static LocalDate lastDay(QuoteLine line, ServicePeriod days) {
        if (line.kind() == LineKind.CANCELLATION) {
            return AcceptanceEffects.lastDay(line);
        }
        return days == null ? null : days.end().minusDays(1);
    }

    private JsonObjectBuilder priced(QuoteLine line) {
        Choice was = before.of(line);
        return JSON.createObjectBuilder()
                .add("description", line.description())
                .add("kind", line.kind().name())
                .add("plan", line.plan() == null ? "" : line.plan().id().toString())
                .add("subscription", subscription(line))
                .add("planBefore", was == null ? "" : was.plan().fullName())
                .add("seatsBefore", was == null ? "" : String.valueOf(was.charge().seats()))
                .add("seats", line.seats())
                .add("period", text(line.period()))
                .add("unit", line.unit().minor())
                .add("discountPercent", line.discountPercent().value().toPlainString())
                .add("off", line.charge().off().minor())
                .add("periodNet", line.charge().net().minor())
                .add("list", line.list().minor())
                .add("net", line.net().minor());
    }

    private static String subscription(QuoteLine line) {
        return line.subscription() == null ? "" : line.subscription().id().toString();
    }

    private JsonObjectBuilder tax() {
        return JSON.createObjectBuilder()
                .add("category", quote.tax().category().name())
                .add("percent", quote.tax().percent().value().toPlainString())
                .add("country", quote.tax().country())
                .add("territory", text(quote.tax().territory()))
                .add("note", quote.tax().note(quote.account().locale()))
                .add("amount", quote.taxAmount().minor());
    }

    private JsonObjectBuilder sums() {
        return JSON.createObjectBuilder()
                .add("list", quote.list().minor())
                .add("discount", quote.discount().minor())
                .add("net", quote.net().minor())
                .add("total", quote.total().minor())
                .add("invoices", invoices());
    }

    /** As they will be issued: the acceptance has computed them with the contracts that it made. */
    private JsonArrayBuilder invoices() {
        JsonArrayBuilder invoices = JSON.createArrayBuilder();
        for (Instalment each : quote.schedule()) {
            invoices.add(
                    JSON.createObjectBuilder()
                            .add("day", each.day().toString())
                            .add("onAcceptance", each.onAcceptance())
                            .add("net", each.net().minor())
                            .add("tax", each.tax().minor()));
        }
        return invoices;
    }

    private static JsonObjectBuilder party(Party party) {
        return JSON.createObjectBuilder()
                .add("name", party.name())
                .add("taxId", text(party.taxId()))
                .add("street", party.street())
                .add("postalCode", party.postalCode())
                .add("city", party.city())
                .add("region", text(party.region()))
                .add("country", party.country());
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
