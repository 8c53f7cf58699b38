package abono.documents.pdf;

import abono.acceptance.evidence.AcceptedContent;
import abono.acceptance.evidence.AcceptedContent.Due;
import abono.acceptance.evidence.AcceptedContent.Line;
import abono.catalog.BillingPeriod;
import abono.quotes.lines.LineKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The quote as it was accepted: what was chosen, under which terms, what it costs and when, made
 * from what was sealed alone (Q7).
 */
public final class AcceptedPaper {
    private final AcceptedContent content;
    private final Words words;

    private AcceptedPaper(AcceptedContent content) {
        this.content = content;
        this.words = Words.ofDocuments(content.locale());
    }

    /** The document of what was accepted, from its sealed content alone. */
    public static Document render(AcceptedContent content) {
        String name = "Abono-" + content.number() + "-r" + content.revision() + "-accepted.pdf";
        return Document.of(name, new AcceptedPaper(content).content());
    }

    private byte[] content() {
        Sheet sheet =
                new Sheet(
                        words,
                        new Masthead(
                                words.say("accepted.title", content.number()),
                                content.seller(),
                                content.acceptedAt().atZone(content.sellerZone()),
                                false));
        sheet.parties(words.say("certificate.buyer"), content.buyer(), facts());
        sheet.legal(words.say("accepted.lead"));
        List<Line> chosen = content.lines().stream().filter(Line::chosen).toList();
        sheet.table(columns(), chosen.stream().map(this::row).toList());
        sheet.ledger(amounts(), new Fact(words.say("quote.total"), words.money(content.total())));
        sheet.note(words.say("terms.title"), terms());
        if (content.notes() != null) {
            sheet.note(words.say("quote.notes"), content.notes());
        }
        left(sheet);
        schedule(sheet);
        sheet.legal(words.say("accepted.by", content.signerName(), content.signerTitle()));
        sheet.legal(content.tax().note());
        return sheet.finish();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("quote.number"), content.number()));
        facts.add(new Fact(words.say("quote.revision"), String.valueOf(content.revision())));
        facts.add(
                new Fact(words.say("accepted.sent"), day(content.sentAt(), content.sellerZone())));
        facts.add(new Fact(words.say("accepted.on"), day(content.acceptedAt(), content.zone())));
        if (content.purchaseOrder() != null) {
            facts.add(new Fact(words.say("invoice.purchaseOrder"), content.purchaseOrder()));
        }
        return facts;
    }

    private String day(Instant instant, ZoneId zone) {
        return words.date(LocalDate.ofInstant(instant, zone));
    }

    private String terms() {
        List<String> said = new ArrayList<>(TermSentences.of(content.terms(), words.locale()));
        said.add(words.say("terms.version", content.termsVersion()));
        return String.join("\n", said);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.say("line.description"), 42),
                Column.figure(words.say("accepted.from"), 22),
                Column.figure(words.say("line.seats"), 11),
                Column.figure(words.say("line.unit"), 20),
                Column.figure(words.say("line.discount"), 18),
                Column.figure(words.say("quote.line.net"), 19));
    }

    private List<String> row(Line line) {
        return List.of(
                AcceptedLines.description(line, words),
                AcceptedLines.service(line, words),
                words.say("number", line.seats()),
                unit(line),
                line.discount().isZero() ? "–" : words.money(line.discount().negated()),
                words.money(line.net()));
    }

    private String unit(Line line) {
        if (line.kind() == LineKind.CANCELLATION) {
            return "–";
        }
        String per = line.period() == BillingPeriod.ANNUAL ? "perYear" : "perMonth";
        return line.period() == null ? words.money(line.unit()) : words.say(per, line.unit());
    }

    private List<Fact> amounts() {
        List<Fact> amounts = new ArrayList<>();
        if (!content.discount().isZero()) {
            amounts.add(new Fact(words.say("amount.list"), words.money(content.list())));
            amounts.add(
                    new Fact(
                            words.say("quote.savings"), words.money(content.discount().negated())));
        }
        amounts.add(new Fact(words.say("amount.net"), words.money(content.net())));
        amounts.add(
                new Fact(
                        TaxWords.label(content.tax(), words), words.money(content.tax().amount())));
        return amounts;
    }

    /** What was offered and not chosen, so that nobody takes it for agreed. */
    private void left(Sheet sheet) {
        List<String> left =
                content.lines().stream()
                        .filter(line -> !line.chosen())
                        .map(line -> AcceptedLines.description(line, words))
                        .toList();
        if (!left.isEmpty()) {
            sheet.note(words.say("accepted.notChosen"), String.join("\n", left));
        }
    }

    private void schedule(Sheet sheet) {
        sheet.note(words.say("accepted.schedule"), words.say("accepted.scheduleLead"));
        sheet.table(
                List.of(
                        Column.text(words.say("schedule.invoice"), 3),
                        Column.figure(words.say("amount.net"), 2),
                        Column.figure(TaxWords.label(content.tax(), words), 2),
                        Column.figure(words.say("amount.total"), 2)),
                content.invoices().stream().map(this::row).toList());
    }

    private List<String> row(Due due) {
        return List.of(
                words.date(due.day()),
                words.money(due.net()),
                words.money(due.tax()),
                words.money(due.total()));
    }
}
