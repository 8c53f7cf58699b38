package abono.documents;

import abono.accounts.Issuer;
import abono.catalog.BillingPeriod;
import abono.invoices.Party;
import abono.money.DerivationText;
import abono.quotes.Instalment;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The quote on paper: what is offered, not what became of it. */
final class QuotePaper {
    private final Quote quote;
    private final Issuer issuer;
    private final Words words;

    private QuotePaper(Quote quote, Issuer issuer) {
        this.quote = quote;
        this.issuer = issuer;
        this.words = Words.ofDocuments(quote.account().locale());
    }

    static Document render(Quote quote, Issuer issuer) {
        return Document.of(name(quote), new QuotePaper(quote, issuer).content());
    }

    private static String name(Quote quote) {
        String number = quote.number() == null ? "Q" : quote.number() + "-r" + quote.revision();
        return "Abono-" + number + (draft(quote) ? "-draft.pdf" : ".pdf");
    }

    private static boolean draft(Quote quote) {
        return quote.sentAt() == null;
    }

    private byte[] content() {
        Instant made = draft(quote) ? quote.changedAt() : quote.sentAt();
        Sheet sheet =
                new Sheet(
                        words,
                        new Masthead(
                                title(),
                                Party.of(issuer),
                                made.atZone(issuer.zone()),
                                draft(quote)));
        sheet.parties(words.say("quote.buyer"), Party.of(quote.account()), facts(made));
        sheet.table(columns(), quote.lines().stream().map(this::row).toList());
        sheet.ledger(amounts(), new Fact(words.say("quote.total"), words.money(quote.total())));
        if (quote.terms().notes() != null) {
            sheet.note(words.say("quote.notes"), quote.terms().notes());
        }
        sheet.legal(words.say("quote.howToAccept", quote.terms().validUntil()));
        sheet.legal(TaxWords.note(quote.tax(), words));
        explain(sheet);
        return sheet.finish();
    }

    private String title() {
        return quote.number() == null
                ? words.say("quote.title.draft")
                : words.say("quote.title", quote.number());
    }

    private List<Fact> facts(Instant made) {
        QuoteTerms terms = quote.terms();
        List<Fact> facts = new ArrayList<>();
        if (quote.number() != null) {
            facts.add(new Fact(words.say("quote.number"), quote.number()));
        }
        facts.add(new Fact(words.say("quote.revision"), String.valueOf(quote.revision())));
        facts.add(
                new Fact(
                        words.say("quote.date"),
                        words.date(LocalDate.ofInstant(made, issuer.zone()))));
        facts.add(new Fact(words.say("quote.validUntil"), words.date(terms.validUntil())));
        facts.add(new Fact(words.say("quote.start"), start(terms)));
        facts.add(new Fact(words.say("quote.term"), words.say("months", terms.termMonths())));
        facts.add(
                new Fact(
                        words.say("quote.paymentTerms"),
                        words.say("quote.paymentDays", terms.paymentTermsDays())));
        facts.add(new Fact(words.say("quote.author"), quote.author().name()));
        return facts;
    }

    private String start(QuoteTerms terms) {
        return terms.startsOn() == null
                ? words.say("quote.onAcceptance")
                : words.date(terms.startsOn());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.say("line.description"), 32),
                Column.figure(words.say("line.seats"), 11),
                Column.figure(words.say("line.unit"), 20),
                Column.figure(words.say("line.discount"), 14),
                Column.figure(words.say("quote.line.period"), 18),
                Column.figure(words.say("quote.line.periods"), 12),
                Column.figure(words.say("quote.line.net"), 18));
    }

    private List<String> row(QuoteLine line) {
        String per = line.period() == BillingPeriod.ANNUAL ? "perYear" : "perMonth";
        return List.of(
                line.description(),
                words.say("number", line.seats()),
                words.say(per, line.unit()),
                line.discountPercent().isZero() ? "–" : words.percent(line.discountPercent()),
                words.money(line.periodNet()),
                words.say("number", line.periods()),
                words.money(line.net()));
    }

    private List<Fact> amounts() {
        List<Fact> amounts = new ArrayList<>();
        if (!quote.discount().isZero()) {
            amounts.add(new Fact(words.say("amount.list"), words.money(quote.list())));
            amounts.add(
                    new Fact(words.say("quote.savings"), words.money(quote.discount().negated())));
        }
        amounts.add(new Fact(words.say("amount.net"), words.money(quote.net())));
        amounts.add(new Fact(TaxWords.label(quote.tax(), words), words.money(quote.taxAmount())));
        return amounts;
    }

    private void explain(Sheet sheet) {
        sheet.chapter(words.say("why.title"), words.say("why.lead"));
        for (QuoteLine line : quote.lines()) {
            sheet.story(
                    new Fact(line.position() + ". " + line.description(), words.money(line.net())),
                    DerivationText.say(line.derivation(), words.locale()));
        }
        Instalment first = quote.firstInvoice();
        sheet.story(
                new Fact(words.say("quote.firstTax"), words.money(first.tax())),
                DerivationText.say(first.taxDerivation(), words.locale()));
        sheet.note(words.say("schedule.title"), words.say("schedule.lead"));
        sheet.table(
                List.of(
                        Column.text(words.say("schedule.invoice"), 3),
                        Column.figure(words.say("amount.net"), 2),
                        Column.figure(TaxWords.label(quote.tax(), words), 2),
                        Column.figure(words.say("amount.total"), 2)),
                quote.schedule().stream().map(this::row).toList());
    }

    private List<String> row(Instalment instalment) {
        LocalDate start = quote.terms().startsOn();
        String when =
                start == null
                        ? words.say("schedule.month", instalment.month() + 1)
                        : words.date(start.plusMonths(instalment.month()));
        return List.of(
                when,
                words.money(instalment.net()),
                words.money(instalment.tax()),
                words.money(instalment.total()));
    }
}
