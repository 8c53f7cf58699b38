package abono.invoices.origins;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An origin as it is stored: the word of its kind, and its id. */
@Embeddable
public class StoredOrigin {
    @Column(name = "origin_kind")
    private String kind;

    @Column(name = "origin_id")
    private UUID id;

    protected StoredOrigin() {}

    private StoredOrigin(String kind, UUID id) {
        this.kind = kind;
        this.id = id;
    }

    /** Stores what an invoice is for. */
    public static StoredOrigin of(InvoiceOrigin origin) {
        return new StoredOrigin(origin.kind(), origin.id());
    }

    /** Stores what a line is for. */
    public static StoredOrigin of(LineOrigin origin) {
        return new StoredOrigin(origin.kind(), origin.id());
    }

    /**
     * What the invoice is for that has this.
     *
     * @throws IllegalStateException when no invoice has such a kind
     */
    public InvoiceOrigin ofInvoice() {
        return switch (kind) {
            case InvoiceOrigin.AcceptedQuote.KIND -> new InvoiceOrigin.AcceptedQuote(id);
            case InvoiceOrigin.Order.KIND -> new InvoiceOrigin.Order(id);
            case InvoiceOrigin.OrderCredit.KIND -> new InvoiceOrigin.OrderCredit(id);
            case InvoiceOrigin.Renewal.KIND -> new InvoiceOrigin.Renewal(id);
            case InvoiceOrigin.Term.KIND -> new InvoiceOrigin.Term(id);
            case InvoiceOrigin.Reversal.KIND -> new InvoiceOrigin.Reversal(id);
            default -> throw new IllegalStateException("No origin of an invoice: " + kind);
        };
    }

    /**
     * What the line is for that has this.
     *
     * @throws IllegalStateException when no line has such a kind
     */
    public LineOrigin ofLine() {
        return switch (kind) {
            case LineOrigin.Subscription.KIND -> new LineOrigin.Subscription(id);
            case LineOrigin.QuoteLine.KIND -> new LineOrigin.QuoteLine(id);
            default -> throw new IllegalStateException("No origin of a line: " + kind);
        };
    }
}
