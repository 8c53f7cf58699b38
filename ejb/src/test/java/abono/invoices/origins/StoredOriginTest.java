package abono.invoices.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is stored of an origin comes back as what it was. */
class StoredOriginTest {
    private static final UUID ID = UUID.randomUUID();
    private static final List<InvoiceOrigin> OF_INVOICES =
            List.of(
                    new InvoiceOrigin.AcceptedQuote(ID),
                    new InvoiceOrigin.Order(ID),
                    new InvoiceOrigin.OrderCredit(ID),
                    new InvoiceOrigin.Renewal(ID),
                    new InvoiceOrigin.Term(ID),
                    new InvoiceOrigin.Reversal(ID));
    private static final List<LineOrigin> OF_LINES =
            List.of(new LineOrigin.Subscription(ID), new LineOrigin.QuoteLine(ID));

    @Test
    void everyOriginOfAnInvoiceComesBack() {
        assertThat(OF_INVOICES).hasSameSizeAs(InvoiceOrigin.class.getPermittedSubclasses());
        for (InvoiceOrigin origin : OF_INVOICES) {
            assertThat(StoredOrigin.of(origin).ofInvoice()).isEqualTo(origin);
        }
    }

    @Test
    void everyOriginOfALineComesBack() {
        assertThat(OF_LINES).hasSameSizeAs(LineOrigin.class.getPermittedSubclasses());
        for (LineOrigin origin : OF_LINES) {
            assertThat(StoredOrigin.of(origin).ofLine()).isEqualTo(origin);
        }
    }

    /** The database has these words since its first days, and holds them unique with the id. */
    @Test
    void theStoredWordsStay() {
        assertThat(OF_INVOICES)
                .extracting(InvoiceOrigin::kind)
                .containsExactly(
                        "QUOTE", "ORDER", "ORDER_CREDIT", "RENEWAL", "CONTRACT", "REVERSAL");
        assertThat(OF_LINES)
                .extracting(LineOrigin::kind)
                .containsExactly("SUBSCRIPTION", "QUOTE_LINE");
    }

    @Test
    void whatIsTheOriginOfALineIsNoneOfAnInvoice() {
        StoredOrigin line = StoredOrigin.of(new LineOrigin.Subscription(ID));
        StoredOrigin invoice = StoredOrigin.of(new InvoiceOrigin.Order(ID));
        assertThatThrownBy(line::ofInvoice).hasMessageContaining("SUBSCRIPTION");
        assertThatThrownBy(invoice::ofLine).hasMessageContaining("ORDER");
    }

    @Test
    void aDocumentIsUndoneOnceForAQuote() {
        UUID quote = UUID.randomUUID();
        assertThat(InvoiceOrigin.Reversal.of(quote, ID))
                .isEqualTo(InvoiceOrigin.Reversal.of(quote, ID))
                .isNotEqualTo(InvoiceOrigin.Reversal.of(ID, quote));
    }
}
