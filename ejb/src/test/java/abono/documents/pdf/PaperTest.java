package abono.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.acceptance.evidence.AcceptedDocument;
import abono.acceptance.evidence.SampleEvidence;
import abono.accounts.Account;
import abono.accounts.Issuer;
import abono.accounts.SampleAccounts;
import abono.creditnotes.CreditNote;
import abono.creditnotes.SampleCreditNotes;
import abono.invoices.Invoice;
import abono.invoices.SampleInvoices;
import abono.money.MoneyText;
import abono.payments.SamplePayments;
import abono.quotes.ContractTerms;
import abono.quotes.Quote;
import abono.quotes.SampleQuotes;
import abono.tax.TaxDecisions;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> 😀 \u202egnihtyna\u202c \u0000 NUL\r\n"
                    + "קפה عربي =cmd|' /C calc'!A0";

    @Test
    void printsWhatAnInvoiceMustSay() throws IOException {
        Printed printed = print("invoice-es", invoice(SampleAccounts.spanish()));
        assertThat(printed.page(1))
                .contains("Factura F-2026-000001", "Abono Software, S.L.", "ESB46190278")
                .contains("Navarro Logística, S.L.", "ESB84729136", "PO-7734")
                .contains("23 nov 2026", "23 dic 2026", "23 nov 2026 – 22 nov 2027")
                .contains("IVA 21 %", "1.060,24 €", "6.108,99 €")
                .contains("ES91 2100 0418 4502 0005 1332", "CAIXESBBXXX")
                .contains("1 /");
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.page(2)).contains("¿Por qué este importe?", "12,5 % de descuento");
    }

    @Test
    void saysWhyNoTaxIsCharged() throws IOException {
        Account account = SampleAccounts.english();
        Invoice reverse = SampleInvoices.anInvoice(account, TaxDecisions.reverseCharge());
        assertThat(print("invoice-en", render(reverse)).text())
                .contains("Reverse charge", "article 196 of Council Directive 2006/112/EC")
                .doesNotContain("VAT 0%");
        Invoice abroad = SampleInvoices.anInvoice(account, TaxDecisions.notSubject());
        assertThat(print("invoice-us", render(abroad)).text())
                .contains("Not subject to VAT", "United States");
    }

    @Test
    void namesTitleLanguageAndAuthor() throws IOException {
        Printed printed = print("invoice-meta", invoice(SampleAccounts.spanish()));
        assertThat(printed.reader().getInfo())
                .containsEntry("Title", "Factura F-2026-000001")
                .containsEntry("Author", "Abono Software, S.L.");
        PdfString language = printed.reader().getCatalog().getAsString(PdfName.LANG);
        assertThat(language.toUnicodeString()).isEqualTo("es");
    }

    @Test
    void printsASentQuoteWithItsSchedule() throws IOException {
        var quote = SampleQuotes.aSentQuote(SampleAccounts.spanish(), 3, "Gracias por su interés.");
        Document document = QuotePaper.render(quote, SampleAccounts.anIssuer());
        assertThat(document.fileName()).isEqualTo("Abono-Q-2026-000042-r1.pdf");
        Printed printed = print("quote-es", document);
        assertThat(printed.page(1))
                .contains("Presupuesto Q-2026-000042", "Usted ahorra", "Gracias por su interés.")
                .doesNotContain("BORRADOR");
        assertThat(printed.text()).contains("Sus facturas", "Mes 12");
    }

    @Test
    void aCreditNoteSaysWhatItCorrectsByDifferencesAndWhy() throws IOException {
        CreditNote note = SampleCreditNotes.ofAPlanChange(SampleAccounts.spanish());
        Document document = InvoicePaper.render(note.document(), note, SampleAccounts.anIssuer());
        assertThat(print("credit-note-es", document).page(1))
                .contains("R-2026-000001", "F-2026-000001 del 23 nov 2026: -1.016,40 €")
                .contains("Por diferencias (art. 15 RD 1619/2012)", "Cambio de la suscripción")
                .contains("-840,00 €", "-176,40 €", "816,40 €", "200,00 €");
    }

    @Test
    void theSentQuoteHoldsAllTermsThatTheBuyerTicks() throws IOException {
        Quote quote = SampleQuotes.aSentQuote(SampleAccounts.spanish(), 3, null);
        ContractTerms terms = ContractTerms.of(quote, quote.terms().pricedFor(), true);
        String printed = print("quote-terms", QuotePaper.render(quote, issuer())).text();
        for (String each : TermSentences.of(terms, Locale.forLanguageTag("es"))) {
            assertThat(printed).contains(each);
        }
        assertThat(printed).contains("Fecha de renovación: 23 nov 2027", "24 oct 2027");
    }

    @Test
    void printsWhatWasAcceptedFromWhatWasSealed() throws IOException {
        Quote quote = SampleQuotes.anAcceptedQuote(SampleAccounts.spanish(), 3, "Gracias.");
        AcceptanceEvidence sealed = SampleEvidence.of(quote);
        Document document = AcceptedPaper.render(sealed.content());
        assertThat(document.fileName()).isEqualTo("Abono-Q-2026-000042-r1-accepted.pdf");
        assertThat(print("accepted-es", document).text())
                .contains("Presupuesto Q-2026-000042 tal como se aceptó", "PO-7", "Gracias.")
                .contains("Fecha de renovación: 23 nov 2027", "Aceptado por Lucía Navarro, CFO")
                .contains("Navarro Logística, S.L.", "ESB84729136", "Sus facturas")
                .contains(
                        MoneyText.format(quote.total(), Locale.forLanguageTag("es"))
                                .replace('\u00a0', ' '));
    }

    @Test
    void theCertificateNamesLinesTermTotalPeopleAndBothFiles() throws IOException {
        Quote quote = SampleQuotes.anAcceptedQuote(SampleAccounts.spanish(), 2, null);
        AcceptanceEvidence sealed = SampleEvidence.approved(quote);
        AcceptedDocument document = SampleEvidence.documentOf(sealed, "b".repeat(64));
        var proven = new CertificatePaper.Proven(sealed, document);
        String printed =
                print(
                                "certificate-es",
                                CertificatePaper.render(proven, quote, issuer(), "http://x"))
                        .text();
        assertThat(printed)
                .contains("GoToMeeting Pro", "23 nov 2026 – 22 nov 2027", "PO-7")
                .contains("Dario Sol, Técnico", "Ana Ruiz, Jefa de TI")
                .contains("Berta Gil, Directora, en lugar de Carlos Paz")
                .contains("b".repeat(32), "a".repeat(32));
    }

    private static Issuer issuer() {
        return SampleAccounts.anIssuer();
    }

    @Test
    void marksADraft() throws IOException {
        var quote = SampleQuotes.aDraft(SampleAccounts.english(), 2, null);
        Document document = QuotePaper.render(quote, SampleAccounts.anIssuer());
        assertThat(document.fileName()).isEqualTo("Abono-Q-draft.pdf");
        assertThat(print("quote-draft", document).page(1)).contains("DRAFT", "Quote (draft)");
    }

    @Test
    void paginatesFiveHundredLinesUnderRepeatedHeads() throws IOException {
        String notes = "Una observación bastante larga. ".repeat(125).strip();
        var quote = SampleQuotes.aSentQuote(SampleAccounts.spanish(), 500, notes);
        Printed printed = print("quote-500", QuotePaper.render(quote, SampleAccounts.anIssuer()));
        assertThat(printed.pages()).isGreaterThan(15);
        IntStream.rangeClosed(1, 10)
                .forEach(page -> assertThat(printed.page(page)).contains("Precio por puesto"));
        assertThat(printed.page(printed.pages())).contains(printed.pages() + " /");
        assertThat(printed.text().split("observación")).hasSize(126);
    }

    @Test
    void keepsALongLineOnOnePageAndGivesItTheWidth() throws IOException {
        String description =
                "Onboarding of offices" + ", with a trainer on site and papers to keep".repeat(4);
        var quote = SampleQuotes.ofLongFees(SampleAccounts.english(), description, 40);
        Printed printed = print("quote-long", QuotePaper.render(quote, SampleAccounts.anIssuer()));
        int lines = 0;
        for (int page = 1; !printed.page(page).contains("Why this amount?"); page++) {
            int here = count(printed.page(page), "Onboarding of offices");
            assertThat(count(printed.page(page), "to keep")).isEqualTo(4 * here);
            assertThat(count(printed.page(page), "€1,234.00")).isEqualTo(3 * here);
            assertThat(page).isLessThan(6);
            lines += here;
        }
        assertThat(lines).isEqualTo(40);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void printsHostileNamesAsWhatTheyAre() throws IOException {
        Printed printed = print("hostile", invoice(SampleAccounts.anAccount(HOSTILE, "en")));
        assertThat(printed.page(1))
                .contains("<script>alert(1)</script>", "NUL", "=cmd|' /C calc'!A0", "□")
                .contains("gnihtyna")
                .doesNotContain("\u0000", "\u202e");
        String long1 = "W".repeat(160);
        Printed wide = print("wide", invoice(SampleAccounts.anAccount(long1, "en")));
        assertThat(wide.page(1)).contains("WWWWWWWW", "1 /");
    }

    @Test
    void receiptNamesInvoiceAmountAndCard() throws IOException {
        Invoice invoice =
                SampleInvoices.anInvoice(SampleAccounts.spanish(), TaxDecisions.spanish());
        var payment = SamplePayments.aCardPayment(invoice, 40_000);
        Document document = ReceiptPaper.render(payment, SampleAccounts.anIssuer());
        assertThat(document.fileName()).isEqualTo("Abono-P-2026-000001.pdf");
        assertThat(print("receipt-es", document).page(1))
                .contains("Recibo P-2026-000001", "F-2026-000001", "Visa •••• 4242", "400,00 €");
    }

    @Test
    void printsAtOnceWhatItPrintsAlone() {
        List<String> names =
                IntStream.range(0, 40)
                        .mapToObj(i -> "Nº " + i + " Ωµ" + (char) (0x410 + i))
                        .toList();
        List<Document> atOnce =
                names.parallelStream()
                        .map(name -> invoice(SampleAccounts.anAccount(name, "en")))
                        .toList();
        for (int i = 0; i < names.size(); i++) {
            Document alone = invoice(SampleAccounts.anAccount(names.get(i), "en"));
            assertThat(Printed.of(atOnce.get(i)).text())
                    .isEqualTo(Printed.of(alone).text())
                    .contains(names.get(i));
            assertThat(atOnce.get(i).content()).hasSameSizeAs(alone.content());
        }
    }

    private static Document invoice(Account account) {
        return render(SampleInvoices.anInvoice(account, TaxDecisions.spanish()));
    }

    private static Document render(Invoice invoice) {
        return InvoicePaper.render(invoice, null, SampleAccounts.anIssuer());
    }

    /** Also leaves it in target/papers for a person to look at. */
    private static Printed print(String name, Document document) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), document.content());
        return Printed.of(document);
    }
}
