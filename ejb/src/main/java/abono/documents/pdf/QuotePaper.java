package abono.documents.pdf;

import abono.accounts.Issuer;
import abono.catalog.BillingPeriod;
import abono.invoices.Party;
import abono.money.DerivationText;
import abono.money.Money;
import abono.quotes.ContractTerms;
import abono.quotes.Quote;
import abono.quotes.QuoteLine;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.PriceChange;
import abono.quotes.lines.SeatPrice;
import abono.quotes.terms.Instalment;
import abono.quotes.terms.QuoteTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The quote on paper: what is offered, not what became of it. */
public final class QuotePaper {
    private final Quote quote;
    private final Issuer issuer;
    private final Words words;

    private QuotePaper(Quote quote, Issuer issuer) {
        this.quote = quote;
        this.issuer = issuer;
        this.words = Words.ofDocuments(quote.account().locale());
    }

    /** The quote as its customer gets it, in the account's language. */
    public static Document render(Quote quote, Issuer issuer) {
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
        sheet.note(words.say("terms.title"), terms());
        if (quote.terms().notes() != null) {
            sheet.note(words.say("quote.notes"), quote.terms().notes());
        }
        sheet.legal(words.say("quote.howToAccept", quote.terms().validUntil()));
        sheet.legal(TaxWords.note(quote.tax(), words));
        explain(sheet);
        return sheet.finish();
    }

    /** All that the buyer ticks (Q6), as it is when service starts on the day that was priced. */
    private String terms() {
        LocalDate start = quote.terms().pricedFor();
        ContractTerms terms = ContractTerms.of(quote, start, true);
        return String.join("\n", TermSentences.of(terms, words.locale()));
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
        facts.add(new Fact(words.say("quote.term"), term()));
        if (terms.frequency() != null) {
            facts.add(
                    new Fact(
                            words.say("quote.billing"),
                            words.say("quote.billing." + terms.frequency())));
        }
        if (terms.freeMonths() > 0) {
            facts.add(new Fact(words.say("quote.free"), words.say("months", terms.freeMonths())));
        }
        facts.add(
                new Fact(
                        words.say("quote.paymentTerms"),
                        words.say("quote.paymentDays", terms.paymentTermsDays())));
        facts.add(new Fact(words.say("quote.author"), quote.author().name()));
        return facts;
    }

    /** A term that is not one of whole months is told by its last day. */
    private String term() {
        ContractTerms terms = ContractTerms.of(quote, quote.terms().pricedFor(), true);
        if (!terms.renews()) {
            return "–";
        }
        return terms.months() > 0
                ? words.say("months", terms.months())
                : words.say("quote.until", terms.lastDay());
    }

    private String start(QuoteTerms terms) {
        return terms.startsOn() == null
                ? words.say("quote.onAcceptance")
                : words.date(terms.startsOn());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.say("line.description"), 40),
                Column.figure(words.say("line.seats"), 11),
                Column.figure(words.say("line.unit"), 20),
                Column.figure(words.say("line.discount"), 16),
                Column.figure(words.say("quote.line.period"), 19),
                Column.figure(words.say("quote.line.net"), 19));
    }

    private List<String> row(QuoteLine line) {
        boolean ends = line.kind() == LineKind.CANCELLATION;
        return List.of(
                description(line),
                words.say("number", line.seats()),
                ends
                        ? "–"
                        : line.period() == null
                                ? words.money(line.unit())
                                : words.say(per(line.period()), line.unit()),
                discount(line),
                ends ? "–" : words.money(line.charge().net()),
                words.money(line.net()));
    }

    private String description(QuoteLine line) {
        String what = words.say("quote.kind." + line.kind(), line.description());
        if (line.optional()) {
            what = words.say(line.picked() ? "quote.optional.in" : "quote.optional.out", what);
        }
        what = what + prices(line.change()) + later(line);
        return line.alternative() == null
                ? what
                : words.say(
                        line.picked() ? "quote.alternative.in" : "quote.alternative.out",
                        what,
                        line.alternative());
    }

    /** What a seat costs before and after a change, each on a line of its own. */
    private String prices(PriceChange change) {
        return change == null
                ? ""
                : price("before", change.before())
                        + price("after", change.after())
                        + price("added", change.added());
    }

    private String later(QuoteLine line) {
        return line.agreedLater().stream()
                .map(
                        each ->
                                words.say(
                                        "quote.later." + each.kind(),
                                        words.date(each.effectiveOn()),
                                        each.plan().fullName(),
                                        each.seats()))
                .map(said -> "\n" + said)
                .collect(Collectors.joining());
    }

    private String price(String when, SeatPrice price) {
        if (price == null) {
            return "";
        }
        String each = words.say(per(price.period()), price.each());
        return "\n" + words.say("quote.price." + when, price.seats(), each);
    }

    private static String per(BillingPeriod period) {
        return period == BillingPeriod.ANNUAL ? "perYear" : "perMonth";
    }

    /** What comes off each price period: seats × price less this is the net of a period. */
    private String discount(QuoteLine line) {
        Money discount = line.charge().discount();
        return discount.isZero() || line.kind() == LineKind.CANCELLATION
                ? "–"
                : words.money(discount.negated());
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
        boolean fixed =
                quote.terms().startsOn() != null
                        || quote.lines().stream().anyMatch(line -> line.subscription() != null);
        String when =
                instalment.onAcceptance()
                        ? words.say("schedule.acceptance")
                        : fixed
                                ? words.date(instalment.day())
                                : words.say("schedule.month", instalment.month() + 1);
        return List.of(
                when,
                words.money(instalment.net()),
                words.money(instalment.tax()),
                words.money(instalment.total()));
    }
}
