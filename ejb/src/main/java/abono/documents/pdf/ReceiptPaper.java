package abono.documents.pdf;

import abono.accounts.Issuer;
import abono.invoices.Party;
import abono.payments.Allocation;
import abono.payments.Payment;
import abono.payments.PaymentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The receipt of a payment on paper (P7). */
public final class ReceiptPaper {
    private final Payment payment;
    private final Issuer issuer;
    private final Words words;

    private ReceiptPaper(Payment payment, Issuer issuer) {
        this.payment = payment;
        this.issuer = issuer;
        this.words = Words.ofDocuments(payment.account().locale());
    }

    /** The receipt of a payment. */
    public static Document render(Payment payment, Issuer issuer) {
        return Document.of(
                "Abono-" + payment.number() + ".pdf", new ReceiptPaper(payment, issuer).content());
    }

    private byte[] content() {
        Sheet sheet =
                new Sheet(
                        words,
                        new Masthead(
                                words.say("receipt.title", payment.number()),
                                Party.of(issuer),
                                payment.settledAt().atZone(issuer.zone()),
                                false));
        sheet.parties(words.say("receipt.payer"), Party.of(payment.account()), facts());
        sheet.table(
                List.of(
                        Column.text(words.say("receipt.invoice"), 3),
                        Column.text(words.say("invoice.issuedOn"), 2),
                        Column.figure(words.say("receipt.invoiceTotal"), 2),
                        Column.figure(words.say("receipt.applied"), 2)),
                payment.allocations().stream().map(this::row).toList());
        sheet.ledger(
                overpaid(), new Fact(words.say("receipt.total"), words.money(payment.amount())));
        sheet.legal(words.say("receipt.thanks"));
        return sheet.finish();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("receipt.number"), payment.number()));
        facts.add(new Fact(words.say("receipt.receivedOn"), words.date(receivedOn())));
        if (payment.kind() == PaymentKind.CARD) {
            facts.add(
                    new Fact(
                            words.say("receipt.method"),
                            payment.cardBrand() + " •••• " + payment.cardLastFour()));
        } else {
            String means =
                    payment.kind() == PaymentKind.BANK_TRANSFER
                            ? "receipt.transfer"
                            : "receipt.credit";
            facts.add(new Fact(words.say("receipt.method"), words.say(means)));
        }
        if (payment.bankReference() != null) {
            facts.add(new Fact(words.say("receipt.reference"), payment.bankReference()));
        }
        return facts;
    }

    /** What came when nothing was open any more is the customer's. */
    private List<Fact> overpaid() {
        return payment.overpaid().isPositive()
                ? List.of(new Fact(words.say("receipt.overpaid"), words.money(payment.overpaid())))
                : List.of();
    }

    private LocalDate receivedOn() {
        return payment.receivedOn() == null
                ? LocalDate.ofInstant(payment.settledAt(), issuer.zone())
                : payment.receivedOn();
    }

    private List<String> row(Allocation part) {
        return List.of(
                part.invoice().number(),
                words.date(part.invoice().issuedOn()),
                words.money(part.invoice().total()),
                words.money(part.amount()));
    }
}
