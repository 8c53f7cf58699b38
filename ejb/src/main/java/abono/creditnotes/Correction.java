package abono.creditnotes;

import abono.events.Ids;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.persistence.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** What a credit note takes off one invoice; never changed. */
@Entity
public class Correction extends Identified {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private CreditNote note;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "net_minor")
    private long netMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "applied_minor")
    private long appliedMinor;

    protected Correction() {}

    Correction(CreditNote note, int position, Invoice invoice, CreditPart part) {
        super(Ids.next());
        this.note = note;
        this.position = position;
        this.invoice = invoice;
        this.netMinor = part.net().minor();
        this.taxMinor = part.tax().minor();
        this.appliedMinor = part.applied().minor();
    }

    /** The credit note. */
    public CreditNote note() {
        return note;
    }

    /** The invoice that it corrects. */
    public Invoice invoice() {
        return invoice;
    }

    /** By how much its total falls. */
    public Money total() {
        return Money.ofMinor(netMinor + taxMinor, invoice.currency());
    }

    /** What of that was settled against its open amount. */
    public Money applied() {
        return Money.ofMinor(appliedMinor, invoice.currency());
    }
}
