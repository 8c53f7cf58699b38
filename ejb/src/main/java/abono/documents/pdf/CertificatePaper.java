package abono.documents.pdf;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.acceptance.evidence.AcceptedContent;
import abono.acceptance.evidence.AcceptedDocument;
import abono.acceptance.evidence.Approval;
import abono.acceptance.evidence.Requested;
import abono.accounts.Issuer;
import abono.invoices.Party;
import abono.quotes.ContractTerms;
import abono.quotes.Quote;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The certificate of an acceptance on paper: what, by whom, when, how, and how to check it (U9).
 */
public final class CertificatePaper {
    private final AcceptanceEvidence evidence;
    private final AcceptedDocument document;
    private final AcceptedContent content;
    private final Quote quote;
    private final Issuer issuer;
    private final String address;
    private final Words words;

    /**
     * Both links of the chain.
     *
     * @param document as accepted, or null of what was accepted before there was one
     */
    public record Proven(AcceptanceEvidence acceptance, AcceptedDocument document) {}

    private CertificatePaper(Proven proven, Quote quote, Issuer issuer, String publicUrl) {
        this.evidence = proven.acceptance();
        this.document = proven.document();
        this.content = evidence.content();
        this.quote = quote;
        this.issuer = issuer;
        this.address = publicUrl + evidence.path();
        this.words =
                Words.ofDocuments(document == null ? quote.account().locale() : content.locale());
    }

    /** The certificate of an acceptance; its code leads to the public check at the address. */
    public static Document render(Proven proven, Quote quote, Issuer issuer, String publicUrl) {
        AcceptanceEvidence of = proven.acceptance();
        String name = "Abono-" + of.quoteNumber() + "-r" + of.revision() + "-certificate.pdf";
        return Document.of(name, new CertificatePaper(proven, quote, issuer, publicUrl).content());
    }

    private byte[] content() {
        Sheet sheet =
                new Sheet(
                        words,
                        new Masthead(
                                words.say("certificate.title", evidence.quoteNumber()),
                                Party.of(issuer),
                                evidence.happenedAt().atZone(issuer.zone()),
                                false));
        Party buyer = document == null ? Party.of(quote.account()) : content.buyer();
        sheet.parties(words.say("certificate.buyer"), buyer, what());
        lines(sheet);
        sheet.box(words.say("certificate.who"), who());
        if (evidence.drawing() != null) {
            sheet.drawn(words.say("certificate.drawn"), evidence.drawing());
        }
        if (document != null) {
            sheet.note(words.say("terms.title"), terms());
        }
        sheet.box(words.say("certificate.digests"), digests());
        sheet.qr(words.say("certificate.check"), words.say("certificate.how", address), address);
        sheet.legal(words.say("certificate.legal"));
        return sheet.finish();
    }

    private List<Fact> what() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("quote.number"), evidence.quoteNumber()));
        facts.add(new Fact(words.say("quote.revision"), words.say("number", evidence.revision())));
        facts.add(new Fact(words.say("quote.total"), words.money(content.total())));
        facts.add(new Fact(words.say("quote.term"), term()));
        facts.add(new Fact(words.say("certificate.terms"), evidence.termsVersion()));
        return facts;
    }

    /** By its days; of what was accepted before those were sealed, by its months. */
    private String term() {
        if (document == null) {
            return words.say("months", quote.terms().termMonths());
        }
        ContractTerms terms = content.terms();
        return terms.renews() ? words.say("line.days", terms.start(), terms.lastDay()) : "–";
    }

    private String terms() {
        return String.join("\n", TermSentences.of(content.terms(), words.locale()));
    }

    /** The lines that were chosen and what they come to. */
    private void lines(Sheet sheet) {
        sheet.table(
                List.of(
                        Column.text(words.say("certificate.lines"), 46),
                        Column.figure(words.say("accepted.from"), 24),
                        Column.figure(words.say("line.seats"), 12),
                        Column.figure(words.say("quote.line.net"), 20)),
                content.lines().stream()
                        .filter(AcceptedContent.Line::chosen)
                        .map(this::row)
                        .toList());
        sheet.ledger(
                List.of(
                        new Fact(
                                TaxWords.label(content.tax(), words),
                                words.money(content.tax().amount()))),
                new Fact(words.say("certificate.total"), words.money(content.total())));
    }

    private List<String> row(AcceptedContent.Line line) {
        return List.of(
                AcceptedLines.description(line, words),
                AcceptedLines.service(line, words),
                words.say("number", line.seats()),
                words.money(line.net()));
    }

    private List<Fact> who() {
        List<Fact> facts = new ArrayList<>();
        Requested asked = evidence.requested();
        if (asked != null) {
            facts.add(
                    new Fact(
                            words.say("certificate.requested"),
                            words.say(
                                    "certificate.asked",
                                    asked.name(),
                                    asked.title(),
                                    when(asked.at()))));
        }
        evidence.approvals().forEach(yes -> facts.add(approved(yes)));
        facts.add(new Fact(words.say("certificate.signer"), evidence.signerName()));
        facts.add(new Fact(words.say("certificate.position"), evidence.signerTitle()));
        facts.add(new Fact(words.say("certificate.when"), when(evidence.happenedAt())));
        facts.add(
                new Fact(
                        words.say("certificate.way"),
                        words.say("certificate.way." + evidence.way())));
        add(facts, "certificate.recordedBy", evidence.recordedByEmail());
        add(
                facts,
                evidence.way().told() ? "certificate.confirmedBy" : "certificate.pressedBy",
                evidence.pressedByEmail());
        add(facts, "certificate.address", evidence.address());
        add(facts, "invoice.purchaseOrder", evidence.purchaseOrder());
        return facts;
    }

    private Fact approved(Approval yes) {
        String key = yes.instead().isEmpty() ? "certificate.yes" : "certificate.yes.for";
        return new Fact(
                words.say("certificate.approved"),
                words.say(key, yes.name(), yes.title(), when(yes.at()), yes.instead()));
    }

    private void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(words.say(label), value));
        }
    }

    private String when(Instant instant) {
        ZonedDateTime at = instant.atZone(evidence.zone());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(at.toLocalDateTime())
                + " ("
                + at.getZone()
                + ", UTC"
                + at.getOffset()
                + ")";
    }

    /** Digests are broken in two, so that they fit and can be read aloud. */
    private List<Fact> digests() {
        List<Fact> facts = new ArrayList<>();
        if (document != null) {
            String file = halves(document.sha256());
            facts.add(new Fact(words.say("certificate.accepted"), file));
        }
        String sent = document == null ? "certificate.pdf" : "certificate.sent";
        facts.add(new Fact(words.say(sent), halves(evidence.pdfSha256())));
        facts.add(new Fact(words.say("certificate.content"), halves(evidence.offeredSha256())));
        String place =
                document == null
                        ? words.say("certificate.place", evidence.position())
                        : words.say(
                                "certificate.placeOf", evidence.position(), document.position());
        facts.add(new Fact(words.say("certificate.chain"), place + "\n" + halves(evidence.hash())));
        return facts;
    }

    private static String halves(String digest) {
        return digest.substring(0, digest.length() / 2)
                + "\n"
                + digest.substring(digest.length() / 2);
    }
}
