package abono.documents.pdf;

import abono.accounts.Issuer;
import abono.creditnotes.Correction;
import abono.creditnotes.CreditNote;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLine;
import abono.money.DerivationText;
import abono.money.Money;
import abono.tax.TaxAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The invoice on paper (I4). What was paid is not printed: it moves, and the paper does not. */
public final class InvoicePaper {
    private final Invoice invoice;
    private final CreditNote note;
    private final Issuer issuer;
    private final Words words;

    private InvoicePaper(Invoice invoice, CreditNote note, Issuer issuer) {
        this.invoice = invoice;
        this.note = note;
        this.issuer = issuer;
        this.words = Words.ofDocuments(invoice.locale());
    }

    /**
     * Renders an invoice or a credit note.
     *
     * @param note what the credit note corrects, or null for an invoice
     */
    public static Document render(Invoice invoice, CreditNote note, Issuer issuer) {
        byte[] content = new InvoicePaper(invoice, note, issuer).content();
        return Document.of("Abono-" + invoice.number() + ".pdf", content);
    }

    private byte[] content() {
        Sheet sheet =
                new Sheet(
                        words,
                        new Masthead(
                                words.say(prefix() + "title", invoice.number()),
                                invoice.seller(),
                                invoice.issuedAt().atZone(issuer.zone()),
                                false));
        sheet.parties(words.say("invoice.buyer"), invoice.buyer(), facts());
        sheet.table(columns(), invoice.lines().stream().map(this::row).toList());
        sheet.ledger(amounts(), new Fact(words.say("amount.total"), money(invoice.total())));
        if (note != null) {
            sheet.box(words.say("note.corrects"), corrected());
        }
        if (!invoice.creditNote() && invoice.account().corporate()) {
            sheet.box(words.say("transfer.title", invoice.dueOn()), transfer());
        }
        invoice.taxes().forEach(tax -> sheet.legal(TaxWords.note(tax.decision(), words)));
        sheet.chapter(words.say("why.title"), words.say("why.lead"));
        invoice.lines().forEach(line -> explain(sheet, line));
        invoice.taxes()
                .forEach(
                        tax ->
                                sheet.story(
                                        fact(tax),
                                        DerivationText.say(tax.derivation(), words.locale())));
        return sheet.finish();
    }

    private String prefix() {
        return invoice.creditNote() ? "note." : "invoice.";
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say(prefix() + "number"), invoice.number()));
        facts.add(new Fact(words.say("invoice.issuedOn"), words.date(invoice.issuedOn())));
        if (!invoice.creditNote()) {
            facts.add(new Fact(words.say("invoice.dueOn"), words.date(invoice.dueOn())));
        }
        if (invoice.purchaseOrder() != null) {
            facts.add(new Fact(words.say("invoice.purchaseOrder"), invoice.purchaseOrder()));
        }
        facts.add(new Fact(words.say("invoice.account"), invoice.account().number()));
        return facts;
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.say("line.description"), 34),
                Column.text(words.say("line.service"), 22),
                Column.figure(words.say("line.seats"), 10),
                Column.figure(words.say("line.unit"), 15),
                Column.figure(words.say("line.discount"), 15),
                Column.figure(words.say("line.net"), 17));
    }

    private List<String> row(InvoiceLine line) {
        return List.of(
                line.description(),
                words.say("line.days", line.serviceFrom(), line.serviceTo().minusDays(1)),
                words.say("number", line.quantity()),
                words.said(invoice.signedPrice(line.unitPrice())).toString(),
                off(line),
                money(line.net()));
    }

    /** Free months are named as what they are, and a discount as what it is (I2a). */
    private String off(InvoiceLine line) {
        List<String> off = new ArrayList<>();
        if (!line.free().isZero()) {
            off.add(words.say("line.free", money(line.free().negated())));
        }
        if (!line.discount().isZero()) {
            off.add(money(line.discount().negated()));
        }
        return off.isEmpty() ? "–" : String.join("\n", off);
    }

    private Money sum(Function<InvoiceLine, Money> part) {
        return invoice.lines().stream()
                .map(part)
                .reduce(Money.zero(invoice.currency()), Money::plus);
    }

    private List<Fact> amounts() {
        Money free = sum(InvoiceLine::free);
        Money discount = sum(InvoiceLine::discount);
        List<Fact> amounts = new ArrayList<>();
        if (!free.isZero() || !discount.isZero()) {
            amounts.add(new Fact(words.say("amount.list"), money(sum(InvoiceLine::list))));
        }
        if (!free.isZero()) {
            amounts.add(new Fact(words.say("amount.free"), money(free.negated())));
        }
        if (!discount.isZero()) {
            amounts.add(new Fact(words.say("amount.discount"), money(discount.negated())));
        }
        amounts.add(new Fact(words.say("amount.net"), money(invoice.net())));
        invoice.taxes().forEach(tax -> amounts.add(fact(tax)));
        return amounts;
    }

    private Fact fact(TaxAmount tax) {
        return new Fact(TaxWords.label(tax.decision(), words), money(tax.amount()));
    }

    private List<Fact> transfer() {
        return List.of(
                new Fact(words.say("transfer.to"), issuer.legalName()),
                new Fact("IBAN", issuer.iban().replaceAll("(.{4})(?=.)", "$1 ")),
                new Fact("BIC", issuer.bic()),
                new Fact(words.say("transfer.reference"), invoice.number()),
                new Fact(words.say("transfer.amount"), words.money(invoice.total())));
    }

    /** A correction by differences says what it corrects, why, and where it went (I2). */
    private List<Fact> corrected() {
        List<Fact> facts = new ArrayList<>();
        for (Correction each : note.corrections()) {
            String corrected =
                    words.say(
                            "note.invoice",
                            each.invoice().number(),
                            each.invoice().issuedOn(),
                            words.money(each.total().negated()));
            facts.add(new Fact(words.say("note.correctedInvoice"), corrected));
        }
        facts.add(new Fact(words.say("note.method"), words.say("note.byDifferences")));
        facts.add(new Fact(words.say("note.reason"), words.say("note.reason." + note.reason())));
        if (note.applied().isPositive()) {
            facts.add(new Fact(words.say("note.applied"), words.money(note.applied())));
        }
        if (note.toCredit().isPositive()) {
            facts.add(new Fact(words.say("note.toCredit"), words.money(note.toCredit())));
        }
        return facts;
    }

    private String money(Money amount) {
        return words.money(invoice.signed(amount));
    }

    private void explain(Sheet sheet, InvoiceLine line) {
        sheet.story(
                new Fact(line.position() + ". " + line.description(), money(line.net())),
                DerivationText.say(line.derivation(), words.locale()));
    }
}
