package abono.acceptance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import abono.accounts.SampleAccounts;
import abono.invoices.Party;
import abono.quotes.AcceptanceEffects;
import abono.quotes.ContractTerms;
import abono.quotes.Quote;
import abono.quotes.SampleQuotes;
import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was sealed is what was accepted, and a change of it is seen. */
class AcceptedContentTest {
    private final Quote quote =
            SampleQuotes.anAcceptedQuote(SampleAccounts.spanish(), 3, "Gracias.");
    private final AcceptanceEvidence accepted = SampleEvidence.of(quote);

    @Test
    void readsBackWhatWasAccepted() {
        AcceptedContent content = accepted.content();
        assertThat(content.number()).isEqualTo(quote.number());
        assertThat(content.buyer()).isEqualTo(Party.of(quote.account()));
        assertThat(content.total()).isEqualTo(quote.total());
        assertThat(content.net()).isEqualTo(quote.net());
        assertThat(content.tax().amount()).isEqualTo(quote.taxAmount());
        assertThat(content.tax().percent()).isEqualTo(quote.tax().percent());
        assertThat(content.notes()).isEqualTo("Gracias.");
        assertThat(content.signerName()).isEqualTo("Lucía Navarro");
        assertThat(content.purchaseOrder()).isEqualTo("PO-7");
        assertThat(content.lines()).hasSize(3).allMatch(AcceptedContent.Line::chosen);
        assertThat(content.lines().get(1).net()).isEqualTo(quote.lines().get(1).net());
    }

    @Test
    void sealsTheRenewalAndTheLastDayOfNotice() {
        assertThat(accepted.content().terms().start()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(accepted.content().terms().end()).isEqualTo(LocalDate.of(2027, 11, 23));
        assertThat(accepted.content().terms().noticeUntil()).isEqualTo(LocalDate.of(2027, 10, 24));
        assertThat(accepted.content().terms().paymentDays()).isEqualTo(30);
    }

    @Test
    void promisesWhatTheBuyerTicked() {
        assertThat(accepted.content().terms().effects())
                .isEqualTo(ContractTerms.of(quote, quote.terms().pricedFor(), false).effects());
        assertThat(accepted.content().terms().effects().atOnce())
                .isEqualTo(AcceptanceEffects.AtOnce.INVOICE);
    }

    @Test
    void theInvoicesThatWereShownComeToTheTotal() {
        AcceptedContent content = accepted.content();
        assertThat(
                        content.invoices().stream()
                                .map(AcceptedContent.Due::total)
                                .reduce((one, two) -> one.plus(two)))
                .contains(content.total());
    }

    @Test
    void aChangedCharacterOfTheContentIsSeen() throws ReflectiveOperationException {
        assertThat(accepted.intact()).isTrue();
        Field offered = AcceptanceEvidence.class.getDeclaredField("offered");
        offered.setAccessible(true);
        offered.set(accepted, offered.get(accepted).toString().replace("PO-7", "PO-8"));
        assertThat(accepted.intact()).isFalse();
    }

    @Test
    void theDocumentIsTiedToItsAcceptance() throws ReflectiveOperationException {
        AcceptedDocument document = SampleEvidence.documentOf(accepted, "b".repeat(64));
        assertThat(document.intact()).isTrue();
        Field sha256 = AcceptedDocument.class.getDeclaredField("sha256");
        sha256.setAccessible(true);
        sha256.set(document, "c".repeat(64));
        assertThat(document.intact()).isFalse();
    }

    @Test
    void namesWhoAskedAndWhoApproved() {
        AcceptanceEvidence chain = SampleEvidence.approved(quote);
        assertThat(chain.requested().title()).isEqualTo("Técnico");
        assertThat(chain.approvals())
                .extracting(Approval::name, Approval::title, Approval::instead)
                .containsExactly(
                        tuple("Ana Ruiz", "Jefa de TI", ""),
                        tuple("Berta Gil", "Directora", "Carlos Paz"));
        assertThat(accepted.requested()).isNull();
        assertThat(accepted.approvals()).isEmpty();
    }
}
