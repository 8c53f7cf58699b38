package abono.payments;

import abono.events.Ids;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** What of a payment is for which invoice. */
@Entity
public class Allocation {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payment_id")
    private Payment payment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "amount_minor")
    private long amountMinor;

    protected Allocation() {}

    Allocation(Payment payment, Invoice invoice, Money amount) {
        this.id = Ids.next();
        this.payment = payment;
        this.invoice = invoice;
        this.amountMinor = amount.minor();
    }

    /**
     * Turns what was set aside into money received.
     *
     * @return what the invoice did not take any more: a credit note came first
     */
    Money settle(InvoiceLifecycle invoices) {
        Money brought = amount();
        amountMinor = invoices.settle(invoice, brought).minor();
        return brought.minus(amount());
    }

    public Invoice invoice() {
        return invoice;
    }

    public Money amount() {
        return Money.ofMinor(amountMinor, payment.currency());
    }
}
