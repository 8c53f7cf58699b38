package abono.portal.office;

import abono.invoices.Invoice;
import abono.money.Money;
import abono.settlement.BankTransfer;
import abono.settlement.InvoiceAmount;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A bank transfer as finance types it, with the key that makes two presses one command. */
public class TransferForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private BigDecimal amount;
    private LocalDate receivedOn;
    private String reference;
    private boolean again;

    /** Whether it came although the same one is recorded: the button said so. */
    void again(boolean once) {
        again = once;
    }

    void propose(Money open, LocalDate today) {
        amount = open.amount();
        receivedOn = today;
    }

    BankTransfer of(Invoice invoice) {
        return new BankTransfer(
                invoice.account().id(),
                receivedOn,
                reference,
                List.of(new InvoiceAmount(invoice.id(), amount)),
                again);
    }

    String key() {
        return key;
    }

    /** In major units of the invoice's currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
