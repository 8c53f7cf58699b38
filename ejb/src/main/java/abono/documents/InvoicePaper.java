package abono.documents;

import abono.accounts.Issuer;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLine;
import abono.money.DerivationText;
import abono.money.Money;
import java.util.ArrayList;
import java.util.List;

/** The invoice on paper. What was paid is not printed: it moves, and the paper does not. */
final class InvoicePaper {
    private final Invoice invoice;
    private final Issuer issuer;
    private final Words words;

    private InvoicePaper(Invoice invoice, Issuer issuer) {
        this.invoice = invoice;
        this.issuer = issuer;
        this.words = Words.ofDocuments(invoice.locale());
    }

    static Document render(Invoice invoice, Issuer issuer) {
        byte[] content = new InvoicePaper(invoice, issuer).content();
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
        sheet.ledger(amounts(), new Fact(words.say("amount.total"), words.money(invoice.total())));
        if (!invoice.creditNote() && invoice.account().corporate()) {
            sheet.box(words.say("transfer.title", invoice.dueOn()), transfer());
        }
        sheet.legal(TaxWords.note(invoice.tax(), words));
        sheet.chapter(words.say("why.title"), words.say("why.lead"));
        invoice.lines().forEach(line -> explain(sheet, line));
        sheet.story(
                new Fact(TaxWords.label(invoice.tax(), words), words.money(invoice.taxAmount())),
                DerivationText.say(invoice.taxDerivation(), words.locale()));
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
                words.money(line.unit()),
                line.discount().isZero() ? "–" : words.money(line.discount().negated()),
                words.money(line.net()));
    }

    private List<Fact> amounts() {
        Money discount =
                invoice.lines().stream()
                        .map(InvoiceLine::discount)
                        .reduce(Money.zero(invoice.currency()), Money::plus);
        List<Fact> amounts = new ArrayList<>();
        if (!discount.isZero()) {
            amounts.add(
                    new Fact(words.say("amount.list"), words.money(invoice.net().plus(discount))));
            amounts.add(new Fact(words.say("amount.discount"), words.money(discount.negated())));
        }
        amounts.add(new Fact(words.say("amount.net"), words.money(invoice.net())));
        amounts.add(
                new Fact(TaxWords.label(invoice.tax(), words), words.money(invoice.taxAmount())));
        return amounts;
    }

    private List<Fact> transfer() {
        return List.of(
                new Fact(words.say("transfer.to"), issuer.legalName()),
                new Fact("IBAN", issuer.iban().replaceAll("(.{4})(?=.)", "$1 ")),
                new Fact("BIC", issuer.bic()),
                new Fact(words.say("transfer.reference"), invoice.number()),
                new Fact(words.say("transfer.amount"), words.money(invoice.total())));
    }

    private void explain(Sheet sheet, InvoiceLine line) {
        sheet.story(
                new Fact(line.position() + ". " + line.description(), words.money(line.net())),
                DerivationText.say(line.derivation(), words.locale()));
    }
}
