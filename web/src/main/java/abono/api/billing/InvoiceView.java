package abono.api.billing;

import abono.api.wire.Link;
import abono.creditnotes.CreditNote;
import abono.invoices.DocumentType;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLine;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceState;
import abono.invoices.Party;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.money.UnitPrice;
import abono.tax.TaxAmount;
import abono.tax.TaxCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An issued invoice or credit note; the amounts of both are positive, and those of a credit note
 * are taken off what it corrects.
 *
 * @param credited what credit notes have taken off what was open
 * @param inProgress what payments on their way will bring, if they succeed
 * @param correction what a credit note corrects and why, or null
 * @param quote the quote that it came from, or null
 * @param order the order that it came from, or null
 * @param payments address of what was paid or tried for it
 */
public record InvoiceView(
        UUID id,
        DocumentType kind,
        String number,
        Link account,
        InvoiceState state,
        Party seller,
        Party buyer,
        LocalDate issuedOn,
        Instant issuedAt,
        LocalDate dueOn,
        String purchaseOrder,
        List<Line> lines,
        Money net,
        Tax tax,
        Money total,
        Money paid,
        Money credited,
        Money open,
        Money inProgress,
        CorrectionView correction,
        Link quote,
        Link order,
        String payments) {

    /**
     * What is charged: quantity × unit − freeMonths − discount = net.
     *
     * @param unit what one costs in the billed period, with as many decimals as that takes
     * @param freeMonths what is not charged because months are free
     * @param subscription that is charged or given back, or null
     */
    record Line(
            int position,
            String description,
            int quantity,
            UnitPrice unit,
            Money freeMonths,
            Money discount,
            Money net,
            LocalDate serviceFrom,
            LocalDate serviceTo,
            Derivation derivation,
            Link subscription) {
        static Line of(InvoiceLine line) {
            return new Line(
                    line.position(),
                    line.description(),
                    line.quantity(),
                    line.unitPrice(),
                    line.free(),
                    line.discount(),
                    line.net(),
                    line.serviceFrom(),
                    line.serviceTo(),
                    line.derivation(),
                    line.origin() instanceof LineOrigin.Subscription
                            ? Link.to("subscriptions", line.origin().id(), null)
                            : null);
        }
    }

    record Tax(
            TaxCategory category,
            Percent percent,
            String country,
            String territory,
            String noteEs,
            String noteEn,
            Money amount,
            Derivation derivation) {
        static Tax of(TaxAmount tax) {
            return new Tax(
                    tax.decision().category(),
                    tax.decision().percent(),
                    tax.decision().country(),
                    tax.decision().territory(),
                    tax.decision().note(Locale.forLanguageTag("es")),
                    tax.decision().note(Locale.ENGLISH),
                    tax.amount(),
                    tax.derivation());
        }
    }

    /** An invoice in a list. */
    public record Row(
            UUID id,
            DocumentType kind,
            String number,
            Link account,
            String accountName,
            InvoiceState state,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money paid,
            Money open,
            String href) {
        static Row of(InvoiceRow row, LocalDate today) {
            return new Row(
                    row.id(),
                    row.kind(),
                    row.number(),
                    Link.to("accounts", row.accountId(), null),
                    row.accountName(),
                    row.state(today),
                    row.issuedOn(),
                    row.dueOn(),
                    row.total(),
                    row.paid(),
                    row.open(),
                    Link.href("invoices", row.id()));
        }
    }

    static InvoiceView of(Invoice invoice, CreditNote note, LocalDate today) {
        return new InvoiceView(
                invoice.id(),
                invoice.kind(),
                invoice.number(),
                Link.to("accounts", invoice.account().id(), invoice.account().number()),
                invoice.state(today),
                invoice.seller(),
                invoice.buyer(),
                invoice.issuedOn(),
                invoice.issuedAt(),
                invoice.dueOn(),
                invoice.purchaseOrder(),
                invoice.lines().stream().map(Line::of).toList(),
                invoice.net(),
                Tax.of(invoice.taxes().get(0)),
                invoice.total(),
                invoice.paid(),
                invoice.credited(),
                invoice.open(),
                invoice.inProgress(),
                note == null ? null : CorrectionView.of(note),
                origin(invoice, InvoiceOrigin.AcceptedQuote.class, "quotes"),
                origin(invoice, InvoiceOrigin.Order.class, "orders"),
                Link.href("invoices", invoice.id()) + "/payments");
    }

    private static Link origin(
            Invoice invoice, Class<? extends InvoiceOrigin> kind, String collection) {
        return kind.isInstance(invoice.origin())
                ? Link.to(collection, invoice.origin().id(), null)
                : null;
    }
}
