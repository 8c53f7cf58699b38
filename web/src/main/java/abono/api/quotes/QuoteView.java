package abono.api.quotes;

import abono.acceptance.Acceptance;
import abono.api.wire.Link;
import abono.catalog.BillingPeriod;
import abono.invoices.Invoice;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.money.UnitPrice;
import abono.pricing.BillingFrequency;
import abono.quotes.Proposal;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteStatus;
import abono.quotes.answers.Answer;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.PriceChange;
import abono.quotes.lines.SeatPrice;
import abono.quotes.lists.QuoteRow;
import abono.quotes.terms.Instalment;
import abono.subscriptions.Subscription;
import abono.tax.TaxCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One revision of a quote. Sums are of the whole term; the schedule tells each invoice of it. A
 * preview has neither id nor status.
 */
public record QuoteView(
        UUID id,
        String number,
        Integer revision,
        UUID replaces,
        Link account,
        QuoteStatus status,
        String currency,
        LocalDate startsOn,
        int termMonths,
        LocalDate validUntil,
        int paymentTermsDays,
        Deal deal,
        String notes,
        List<Line> lines,
        Money list,
        Money discount,
        Money net,
        Tax tax,
        Money total,
        List<Invoicing> schedule,
        Reply answer,
        Instant sentAt,
        Instant viewedAt,
        Instant changedAt,
        List<Link> subscriptions,
        Link invoice) {

    /**
     * What is offered.
     *
     * @param subscription that it is about, or null
     * @param optional whether the customer may leave it out
     * @param alternative of the lines with the same number the customer takes exactly one
     * @param picked whether it counts in the sums
     * @param amountOff taken off each price period after the percentage
     * @param quoteDiscount its share of the whole quote's discount, each price period
     * @param discount what all discounts take off a price period: seats × {@code perSeat} less this
     *     is {@code perPeriod}
     * @param perPeriod net of a price period
     * @param credit given back for unused days, taken off {@code net}
     * @param net of the whole term; of an amendment, what it adds
     * @param change what a seat costs before and after a change or renewal, or null
     */
    record Line(
            int position,
            LineKind kind,
            UUID plan,
            Link subscription,
            String description,
            int seats,
            BillingPeriod period,
            Percent discountPercent,
            Money amountOff,
            boolean optional,
            Integer alternative,
            boolean picked,
            Money perSeat,
            Money quoteDiscount,
            Money discount,
            Money perPeriod,
            Money credit,
            Money net,
            Change change,
            Derivation derivation) {
        static Line of(QuoteLine line) {
            return new Line(
                    line.position(),
                    line.kind(),
                    line.plan() == null ? null : line.plan().id(),
                    line.subscription() == null ? null : link(line.subscription()),
                    line.description(),
                    line.seats(),
                    line.period(),
                    line.discountPercent(),
                    line.charge().off(),
                    line.optional(),
                    line.alternative(),
                    line.picked(),
                    line.unit(),
                    line.charge().offerShare(),
                    line.charge().discount(),
                    line.charge().net(),
                    line.credit(),
                    line.net(),
                    Change.of(line.change()),
                    line.derivation());
        }
    }

    /**
     * What a seat costs, after discounts.
     *
     * @param after all seats, or those that stay when new ones come at another price
     * @param added the new seats at another price, or null
     */
    record Change(Seats before, Seats after, Seats added) {
        static Change of(PriceChange change) {
            return change == null
                    ? null
                    : new Change(
                            Seats.of(change.before()),
                            Seats.of(change.after()),
                            Seats.of(change.added()));
        }
    }

    /** So many seats at a price. */
    record Seats(int seats, UnitPrice perSeat, BillingPeriod period) {
        static Seats of(SeatPrice price) {
            return price == null ? null : new Seats(price.seats(), price.each(), price.period());
        }
    }

    /**
     * What holds for all lines.
     *
     * @param frequency how it is billed, or null for as often as each price is for
     * @param amountOff taken off the first invoice, once
     * @param alignTo the subscription whose renewal date new ones get, or null
     * @param proposedBy the customer's person who proposed it, or null (U6)
     */
    record Deal(
            BillingFrequency frequency,
            int freeMonths,
            Percent discountPercent,
            Money amountOff,
            UUID alignTo,
            String proposedBy,
            String proposal) {
        static Deal of(Quote quote) {
            Proposal proposal = quote.proposal();
            return new Deal(
                    quote.terms().frequency(),
                    quote.terms().freeMonths(),
                    quote.terms().discountPercent(),
                    quote.onceOff(),
                    quote.terms().alignTo(),
                    proposal == null ? null : proposal.by().name(),
                    proposal == null ? null : proposal.message());
        }
    }

    record Tax(
            TaxCategory category,
            Percent percent,
            String country,
            String territory,
            String noteEs,
            String noteEn,
            Money amount) {}

    /**
     * An invoice that follows; a credit note when its amounts are negative.
     *
     * @param month whole months after the start; 0 for what is issued on acceptance
     * @param day that it is issued on, if it is accepted on the day that it is computed for
     * @param onAcceptance whether the acceptance issues it
     * @param derivation how its tax comes to be
     */
    record Invoicing(
            int month,
            LocalDate day,
            boolean onAcceptance,
            Money net,
            Money tax,
            Money total,
            Derivation derivation) {
        static Invoicing of(Instalment instalment) {
            return new Invoicing(
                    instalment.month(),
                    instalment.day(),
                    instalment.onAcceptance(),
                    instalment.net(),
                    instalment.tax(),
                    instalment.total(),
                    instalment.taxDerivation());
        }
    }

    /** What the customer said. */
    record Reply(
            Instant decidedAt, String name, String title, String purchaseOrder, String reason) {
        static Reply of(Answer answer) {
            return answer == null
                    ? null
                    : new Reply(
                            answer.decidedAt(),
                            answer.signerName(),
                            answer.signerTitle(),
                            answer.purchaseOrder(),
                            answer.declineReason());
        }
    }

    /** A quote in a list. */
    public record Row(
            UUID id,
            String number,
            int revision,
            Link account,
            String accountName,
            String author,
            QuoteStatus status,
            LocalDate validUntil,
            Instant changedAt,
            Money total,
            String href) {
        static Row of(QuoteRow row) {
            return new Row(
                    row.id(),
                    row.number(),
                    row.revision(),
                    Link.to("accounts", row.accountId(), null),
                    row.accountName(),
                    row.author(),
                    row.status(),
                    row.validUntil(),
                    row.changedAt(),
                    row.total(),
                    Link.href("quotes", row.id()));
        }
    }

    /** A revision of a number. */
    public record Revision(
            UUID id,
            int revision,
            QuoteStatus status,
            Instant sentAt,
            LocalDate validUntil,
            Money total,
            String href) {
        static Revision of(Quote quote) {
            return new Revision(
                    quote.id(),
                    quote.revision(),
                    quote.status(),
                    quote.sentAt(),
                    quote.terms().validUntil(),
                    quote.total(),
                    Link.href("quotes", quote.id()));
        }
    }

    static QuoteView preview(Quote quote) {
        return of(quote, null, null, null, null);
    }

    static QuoteView of(Quote quote) {
        return of(quote, quote.id(), quote.status(), null, null);
    }

    /** An accepted quote with the ways to what it became. */
    static QuoteView of(Acceptance acceptance) {
        Quote quote = acceptance.quote();
        return of(
                quote,
                quote.id(),
                quote.status(),
                acceptance.subscriptions().stream().map(QuoteView::link).toList(),
                link(acceptance.invoice()));
    }

    private static QuoteView of(
            Quote quote, UUID id, QuoteStatus status, List<Link> subscriptions, Link invoice) {
        return new QuoteView(
                id,
                quote.number(),
                id == null ? null : quote.revision(),
                quote.replacesId(),
                Link.to("accounts", quote.account().id(), quote.account().number()),
                status,
                quote.currency(),
                quote.terms().startsOn(),
                quote.terms().termMonths(),
                quote.terms().validUntil(),
                quote.terms().paymentTermsDays(),
                Deal.of(quote),
                quote.terms().notes(),
                quote.lines().stream().map(Line::of).toList(),
                quote.list(),
                quote.discount(),
                quote.net(),
                tax(quote),
                quote.total(),
                quote.schedule().stream().map(Invoicing::of).toList(),
                Reply.of(quote.answer()),
                quote.sentAt(),
                quote.viewedAt(),
                id == null ? null : quote.changedAt(),
                subscriptions,
                invoice);
    }

    private static Tax tax(Quote quote) {
        return new Tax(
                quote.tax().category(),
                quote.tax().percent(),
                quote.tax().country(),
                quote.tax().territory(),
                quote.tax().note(Locale.forLanguageTag("es")),
                quote.tax().note(Locale.ENGLISH),
                quote.taxAmount());
    }

    static Link link(Subscription subscription) {
        return Link.to("subscriptions", subscription.id(), null);
    }

    static Link link(Invoice invoice) {
        return invoice == null ? null : Link.to("invoices", invoice.id(), invoice.number());
    }
}
