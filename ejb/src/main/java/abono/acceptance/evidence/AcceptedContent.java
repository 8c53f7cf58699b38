package abono.acceptance.evidence;

import static abono.money.JsonKit.JSON;

import abono.catalog.BillingPeriod;
import abono.invoices.Party;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.quotes.AcceptanceEffects;
import abono.quotes.AcceptanceEffects.AtOnce;
import abono.quotes.ContractTerms;
import abono.quotes.lines.LineKind;
import abono.tax.TaxCategory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What was accepted, read from what was sealed: whatever account, catalog or people are called
 * later, the document as accepted is rendered from this alone.
 */
public final class AcceptedContent {
    private final JsonObject json;

    private AcceptedContent(JsonObject json) {
        this.json = json;
    }

    /** Reads it. */
    public static AcceptedContent of(String sealed) {
        try (JsonReader reader = JSON.createReader(new StringReader(sealed))) {
            return new AcceptedContent(reader.readObject());
        }
    }

    /**
     * A line that was offered.
     *
     * @param planBefore what an amendment changes, or null
     * @param seatsBefore how many there were, or null
     * @param period that the price is for, or null for a fee
     * @param from first day of service, or null
     * @param to last day of service, or null
     * @param alternative the number of its group, or null
     * @param chosen whether it was accepted
     */
    public record Line(
            LineKind kind,
            String description,
            String planBefore,
            Integer seatsBefore,
            int seats,
            BillingPeriod period,
            Money unit,
            Money discount,
            Money periodNet,
            Money net,
            LocalDate from,
            LocalDate to,
            Integer alternative,
            boolean chosen) {
        private AcceptanceEffects.Agreed agreed() {
            return new AcceptanceEffects.Agreed(kind, kind == LineKind.CANCELLATION ? to : from);
        }
    }

    /** An invoice of the term. */
    public record Due(LocalDate day, Money net, Money tax) {
        /** With tax. */
        public Money total() {
            return net.plus(tax);
        }
    }

    /**
     * What tax the whole term bears.
     *
     * @param note that the law wants, in the document's language; empty where it was not sealed
     */
    public record Tax(TaxCategory category, Percent percent, String note, Money amount) {}

    /** E.g. {@code Q-2026-000042}. */
    public String number() {
        return json.getString("number");
    }

    public int revision() {
        return json.getInt("revision");
    }

    public Locale locale() {
        return Locale.forLanguageTag(json.getString("language"));
    }

    public Party buyer() {
        return party(json.getJsonObject("buyerParty"));
    }

    public Party seller() {
        return party(json.getJsonObject("sellerParty"));
    }

    public ZoneId sellerZone() {
        return ZoneId.of(json.getString("sellerZone"));
    }

    public Instant sentAt() {
        return Instant.parse(json.getString("sentAt"));
    }

    /** The terms that the buyer ticked. */
    public ContractTerms terms() {
        String frequency = json.getString("frequency");
        return new ContractTerms(
                day(json, "startsOn"),
                day(json, "renewsOn"),
                json.getInt("termMonths"),
                false,
                json.getInt("freeMonths"),
                frequency.isEmpty() ? null : BillingFrequency.valueOf(frequency),
                json.getInt("paymentTermsDays"),
                new AcceptanceEffects(
                        lines().stream().filter(Line::chosen).map(Line::agreed).toList(),
                        atOnce()));
    }

    /** What was sealed before that was marked is told by its day. */
    private AtOnce atOnce() {
        LocalDate accepted = LocalDate.ofInstant(acceptedAt(), zone());
        return json.getJsonArray("invoices").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getBoolean("onAcceptance", accepted.equals(day(each, "day"))))
                .findFirst()
                .map(each -> money(each, "net").isNegative())
                .map(back -> back ? AtOnce.CREDIT_NOTE : AtOnce.INVOICE)
                .orElse(AtOnce.NOTHING);
    }

    /** What the buyer was told besides, or null. */
    public String notes() {
        return text(json, "notes");
    }

    /** All that was offered, in its order. */
    public List<Line> lines() {
        return json.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(this::line)
                .toList();
    }

    private Line line(JsonObject line) {
        String period = line.getString("period");
        return new Line(
                LineKind.valueOf(line.getString("kind")),
                line.getString("description"),
                text(line, "planBefore"),
                number(line, "seatsBefore"),
                line.getInt("seats"),
                period.isEmpty() ? null : BillingPeriod.valueOf(period),
                money(line, "unit"),
                line.containsKey("list") ? money(line, "list").minus(money(line, "net")) : zero(),
                money(line, "periodNet"),
                money(line, "net"),
                day(line, "from"),
                day(line, "to"),
                number(line, "alternative"),
                line.getBoolean("picked"));
    }

    /** The list price of what was chosen, before discounts. */
    public Money list() {
        return money(json, "list");
    }

    /** What the buyer saves over the term. */
    public Money discount() {
        return money(json, "discount");
    }

    /** Without tax, over the whole term. */
    public Money net() {
        return total().minus(tax().amount());
    }

    /** What the whole term costs, with tax. */
    public Money total() {
        return money(json, "total");
    }

    public Tax tax() {
        JsonObject tax = json.getJsonObject("tax");
        return new Tax(
                TaxCategory.valueOf(tax.getString("category")),
                new Percent(new BigDecimal(tax.getString("percent").replace("%", ""))),
                tax.getString("note", ""),
                money(tax, "amount"));
    }

    /** The invoices of the term, by day. */
    public List<Due> invoices() {
        return json.getJsonArray("invoices").getValuesAs(JsonObject.class).stream()
                .map(each -> new Due(day(each, "day"), money(each, "net"), money(each, "tax")))
                .toList();
    }

    public String signerName() {
        return json.getString("signerName");
    }

    public String signerTitle() {
        return json.getString("signerTitle");
    }

    /** The customer's purchase order, or null. */
    public String purchaseOrder() {
        return text(json, "purchaseOrder");
    }

    public Instant acceptedAt() {
        return Instant.parse(json.getString("acceptedAt"));
    }

    /** The account's, in which its days are counted. */
    public ZoneId zone() {
        return ZoneId.of(json.getString("zone"));
    }

    public String termsVersion() {
        return json.getString("termsVersion");
    }

    private Money zero() {
        return Money.zero(json.getString("currency"));
    }

    private Money money(JsonObject from, String name) {
        long minor = from.getJsonNumber(name).longValueExact();
        return Money.ofMinor(minor, json.getString("currency"));
    }

    private static Party party(JsonObject party) {
        return new Party(
                party.getString("name"),
                text(party, "taxId"),
                party.getString("street"),
                party.getString("postalCode"),
                party.getString("city"),
                text(party, "region"),
                party.getString("country"));
    }

    private static String text(JsonObject from, String name) {
        String value = from.getString(name, "");
        return value.isEmpty() ? null : value;
    }

    private static Integer number(JsonObject from, String name) {
        String value = text(from, name);
        return value == null ? null : Integer.valueOf(value);
    }

    private static LocalDate day(JsonObject from, String name) {
        String value = text(from, name);
        return value == null ? null : LocalDate.parse(value);
    }
}
