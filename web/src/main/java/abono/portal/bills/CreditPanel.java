package abono.portal.bills;

import abono.accountcredit.CreditService;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.payments.Payment;
import abono.portal.Notices;
import abono.settlement.CreditPayment;
import abono.settlement.InvoiceAmount;
import abono.settlement.PaymentService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Pays an invoice with the account's credit, in full or in part, by the payer or by finance. */
@Named
@ViewScoped
public class CreditPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private CreditService credits;
    @EJB private PaymentService payments;
    @Inject private Notices notices;

    private final String key = UUID.randomUUID().toString();
    private BigDecimal amount;

    /** What of the account's credit the invoice can take. */
    public Money usable(Invoice invoice) {
        Money usable = available(invoice).min(invoice.available());
        if (amount == null) {
            amount = usable.amount();
        }
        return usable;
    }

    /** The account's credit. */
    public Money available(Invoice invoice) {
        return credits.available(invoice.account().id());
    }

    /**
     * Pays; the same press twice is one payment.
     *
     * @param page where it is shown, with the place of an id: the payment's on a receipt, else the
     *     invoice's
     */
    public void pay(Invoice invoice, String page) {
        CreditPayment wanted =
                new CreditPayment(
                        invoice.account().id(), List.of(new InvoiceAmount(invoice.id(), amount)));
        Payment[] made = new Payment[1];
        if (notices.attempt(() -> made[0] = payments.payByCredit(wanted, key))) {
            notices.done("credit.used", made[0].number(), made[0].amount());
            Faces.redirect(page, page.contains("payment=") ? made[0].id() : invoice.id());
        }
    }

    /** In major units of the invoice's currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
