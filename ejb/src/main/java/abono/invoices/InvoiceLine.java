package abono.invoices;

import abono.events.Ids;
import abono.invoices.origins.LineOrigin;
import abono.invoices.origins.StoredOrigin;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.UnitPrice;
import abono.persistence.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A line of an invoice, with the story of its amount. */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine extends Identified {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    private int position;
    private String description;
    private int quantity;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "list_minor")
    private long listMinor;

    @Column(name = "discount_minor")
    private long discountMinor;

    @Column(name = "free_minor")
    private long freeMinor;

    @Column(name = "service_from")
    private LocalDate serviceFrom;

    @Column(name = "service_to")
    private LocalDate serviceTo;

    private Derivation derivation;
    @Embedded private StoredOrigin origin;

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int position, LineDraft draft) {
        super(Ids.next());
        this.invoice = invoice;
        this.position = position;
        this.description = draft.description();
        this.quantity = draft.quantity();
        this.unitMinor = draft.unit().minor();
        this.listMinor = draft.list().minor();
        this.discountMinor = draft.discount().minor();
        this.freeMinor = draft.free().minor();
        this.serviceFrom = draft.serviceFrom();
        this.serviceTo = draft.serviceTo();
        this.derivation = draft.derivation();
        this.origin = StoredOrigin.of(draft.origin());
    }

    public int position() {
        return position;
    }

    public String description() {
        return description;
    }

    public int quantity() {
        return quantity;
    }

    /**
     * What one costs in the billed period: quantity × this − free months − discount is the net
     * (I2a). It has more decimals than the currency where a year's price, or a period's days, give
     * no whole cents for one.
     */
    public UnitPrice unitPrice() {
        return UnitPrice.of(list(), quantity);
    }

    /** Before anything comes off. */
    public Money list() {
        return Money.ofMinor(listMinor, invoice.currency());
    }

    /** What is not charged because months are free. */
    public Money free() {
        return Money.ofMinor(freeMinor, invoice.currency());
    }

    /** What comes off besides. */
    public Money discount() {
        return Money.ofMinor(discountMinor - freeMinor, invoice.currency());
    }

    public Money net() {
        return Money.ofMinor(listMinor - discountMinor, invoice.currency());
    }

    /** First day of the service. */
    public LocalDate serviceFrom() {
        return serviceFrom;
    }

    /** The day after the last one. */
    public LocalDate serviceTo() {
        return serviceTo;
    }

    public Derivation derivation() {
        return derivation;
    }

    /** What it is for: the subscription, or the line of a quote. */
    public LineOrigin origin() {
        return origin.ofLine();
    }
}
