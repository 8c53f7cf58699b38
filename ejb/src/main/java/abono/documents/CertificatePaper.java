package abono.documents;

import abono.accounts.Issuer;
import abono.evidence.AcceptanceEvidence;
import abono.invoices.Party;
import abono.quotes.Quote;
import abono.quotes.QuoteTerms;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The certificate of an acceptance on paper: what, by whom, when, how, and how to check it (U9).
 */
final class CertificatePaper {
    private final AcceptanceEvidence evidence;
    private final Quote quote;
    private final Issuer issuer;
    private final String address;
    private final Words words;

    private CertificatePaper(
            AcceptanceEvidence evidence, Quote quote, Issuer issuer, String publicUrl) {
        this.evidence = evidence;
        this.quote = quote;
        this.issuer = issuer;
        this.address = publicUrl + evidence.path();
        this.words = Words.ofDocuments(quote.account().locale());
    }

    static Document render(
            AcceptanceEvidence evidence, Quote quote, Issuer issuer, String publicUrl) {
        String name =
                "Abono-" + evidence.quoteNumber() + "-r" + evidence.revision() + "-certificate.pdf";
        return Document.of(
                name, new CertificatePaper(evidence, quote, issuer, publicUrl).content());
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
        sheet.parties(words.say("certificate.buyer"), Party.of(quote.account()), what());
        sheet.box(words.say("certificate.who"), who());
        if (evidence.drawing() != null) {
            sheet.drawn(words.say("certificate.drawn"), evidence.drawing());
        }
        sheet.box(words.say("certificate.digests"), digests());
        sheet.qr(words.say("certificate.check"), words.say("certificate.how", address), address);
        sheet.legal(words.say("certificate.legal"));
        return sheet.finish();
    }

    private List<Fact> what() {
        QuoteTerms terms = quote.terms();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("quote.number"), evidence.quoteNumber()));
        facts.add(new Fact(words.say("quote.revision"), words.say("number", evidence.revision())));
        facts.add(new Fact(words.say("quote.total"), words.money(quote.total())));
        facts.add(new Fact(words.say("quote.term"), words.say("months", terms.termMonths())));
        facts.add(new Fact(words.say("certificate.terms"), evidence.termsVersion()));
        return facts;
    }

    private List<Fact> who() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("certificate.signer"), evidence.signerName()));
        facts.add(new Fact(words.say("certificate.position"), evidence.signerTitle()));
        facts.add(new Fact(words.say("certificate.when"), when()));
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

    private void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(words.say(label), value));
        }
    }

    private String when() {
        ZonedDateTime at = evidence.happenedAt().atZone(evidence.zone());
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
        return List.of(
                new Fact(words.say("certificate.pdf"), halves(evidence.pdfSha256())),
                new Fact(words.say("certificate.content"), halves(evidence.offeredSha256())),
                new Fact(
                        words.say("certificate.chain"),
                        words.say("certificate.place", evidence.position())
                                + "\n"
                                + halves(evidence.hash())));
    }

    private static String halves(String digest) {
        return digest.substring(0, digest.length() / 2)
                + "\n"
                + digest.substring(digest.length() / 2);
    }
}
